import { writeContainer } from '../../../mtproto/messages/writeContainer.js'
import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** Puts the messages of a packet into a container within a container. Once when `times` is absent. */
export function nestedContainer(options: FaultOptions = {}): FaultPlan {
  return {
    name: 'nestedContainer',
    options,
    defaultTimes: 1,
    hooks: () => ({
      packetOut: (packet) => () => {
        const { messageId, sequenceNumber } = packet.envelope
        const inner = { messageId: messageId + 4n, sequenceNumber, body: writeContainer(packet.messages) }
        return [packet.seal({ ...packet.envelope, messageId: messageId + 8n, body: writeContainer([inner]) })]
      },
    }),
  }
}
