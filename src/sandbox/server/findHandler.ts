import type { CallContext } from '../handler.js'
import { handlers } from '../handlers/index.js'

/** A handler of some function. Whoever calls it has read the parameters by the schema of that function. */
export type AnyHandler = (context: CallContext, params: never) => unknown

const byName: ReadonlyMap<string, AnyHandler> = new Map(Object.entries(handlers))

/** Finds the handler of a function; undefined where the sandbox has none. */
export function findHandler(functionName: string): AnyHandler | undefined {
  return byName.get(functionName)
}
