import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** Asks the client what has become of messages that it has and has not been sent. Once when `times` is absent. */
export function stateRequest(options: FaultOptions = {}): FaultPlan {
  return {
    name: 'stateRequest',
    options,
    defaultTimes: 1,
    hooks: () => ({
      packetIn: (packet) => {
        const { envelope } = packet
        if (envelope === undefined) return undefined
        return () => {
          packet.notify({ _: 'msgs_state_req', msg_ids: BigInt64Array.of(envelope.messageId, envelope.messageId - 4n) })
          return 'take'
        }
      },
    }),
  }
}
