import type { FaultOptions, FaultPlan } from '../faultPlan.js'
import { withoutMessages } from '../messages/withoutMessages.js'

/** https://core.telegram.org/mtproto/service_messages#ping-messages-pingpong */
const PONG_ID = 0x347773c5

/** Keeps the answers to pings in a packet back, for good. Once when `times` is absent. */
export function pongLoss(options: FaultOptions = {}): FaultPlan {
  return {
    name: 'pongLoss',
    options,
    defaultTimes: 1,
    hooks: () => ({
      packetOut: (packet) => withoutMessages(packet, PONG_ID),
    }),
  }
}
