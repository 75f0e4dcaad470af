import { writeContainer } from '../../../mtproto/messages/writeContainer.js'
import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** What a container says of itself. */
export interface ContainerCountFault extends FaultOptions {
  /** How many messages it claims to hold. */
  readonly count: number
}

/** Sends a container that claims to hold another number of messages than it does. Once when `times` is absent. */
export function containerCount(options: ContainerCountFault): FaultPlan {
  return {
    name: 'containerCount',
    options,
    defaultTimes: 1,
    hooks: () => ({
      packetOut: (packet) => () => {
        const body = writeContainer(packet.messages)
        new DataView(body.buffer).setInt32(4, options.count | 0, true)
        const messageId = packet.envelope.messageId + (packet.isContainer ? 0n : 4n)
        return [packet.seal({ ...packet.envelope, messageId, body })]
      },
    }),
  }
}
