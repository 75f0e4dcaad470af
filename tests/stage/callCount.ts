import type { Sandbox } from '../../src/sandbox/index.js'

/** How often the sandbox was asked for a function. */
export function callCount(sandbox: Sandbox, method: string): number {
  return sandbox.calls.filter((call) => call.method === method).length
}
