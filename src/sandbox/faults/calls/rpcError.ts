import type { FaultPlan } from '../faultPlan.js'
import { type CallFaultOptions, isMeantCall } from './callFaultOptions.js'

/** An error to answer with. */
export interface RpcErrorFault extends CallFaultOptions {
  /** Such as 400 or 500. See https://core.telegram.org/api/errors. */
  readonly code: number
  /** Such as `PEER_FLOOD` or `FLOOD_WAIT_30`. */
  readonly text: string
}

/** Answers a call with an error; it does not run. Once when `times` is absent. */
export function rpcError(options: RpcErrorFault): FaultPlan {
  const { code, text } = options
  return {
    name: 'rpcError',
    options,
    defaultTimes: 1,
    hooks: () => ({
      call: (call) => (isMeantCall(options, call) ? () => call.refuse(code, text) : undefined),
    }),
  }
}
