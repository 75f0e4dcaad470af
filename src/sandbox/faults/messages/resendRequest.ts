import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** Asks the client to send a message again. Once when `times` is absent. */
export function resendRequest(options: FaultOptions = {}): FaultPlan {
  return {
    name: 'resendRequest',
    options,
    defaultTimes: 1,
    hooks: () => ({
      packetIn: (packet) => {
        const { envelope } = packet
        if (envelope === undefined) return undefined
        return () => {
          packet.notify({ _: 'msg_resend_req', msg_ids: BigInt64Array.of(envelope.messageId, envelope.messageId - 4n) })
          return 'take'
        }
      },
    }),
  }
}
