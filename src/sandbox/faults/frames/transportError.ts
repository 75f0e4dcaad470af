import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** A code to answer with. */
export interface TransportErrorFault extends FaultOptions {
  /** Such as -404, -429, -444 or -403. See https://core.telegram.org/mtproto/mtproto-transports#transport-errors. */
  readonly code: number
  /** Leaves the line open behind the code, where a server would close it. */
  readonly keepLine?: boolean
}

/** Answers a packet with a transport error, and does not take it. Once when `times` is absent. */
export function transportError(options: TransportErrorFault): FaultPlan {
  return {
    name: 'transportError',
    options,
    defaultTimes: 1,
    hooks: () => ({
      packetIn: (packet) => () => {
        packet.sendError(options.code)
        if (options.keepLine !== true) packet.closeLine()
        return 'leave'
      },
    }),
  }
}
