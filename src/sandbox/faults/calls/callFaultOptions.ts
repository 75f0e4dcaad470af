import type { FunctionName } from '../../../tl/functionName.js'
import type { FaultOptions } from '../faultPlan.js'
import type { FaultyCall } from '../faultyCall.js'

/** Which calls a fault is meant for. */
export interface CallFaultOptions extends FaultOptions {
  /** The TL function, or some of them; any when absent. */
  readonly method?: FunctionName | readonly FunctionName[]
}

/** Whether a fault is meant for a call. */
export function isMeantCall({ method }: Pick<CallFaultOptions, 'method'>, call: FaultyCall): boolean {
  if (method === undefined) return true
  return typeof method === 'string' ? method === call.method : method.some((one) => one === call.method)
}
