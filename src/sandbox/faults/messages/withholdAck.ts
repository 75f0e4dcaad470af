import type { FaultOptions, FaultPlan } from '../faultPlan.js'
import { withoutMessages } from './withoutMessages.js'

/** https://core.telegram.org/mtproto/service_messages_about_messages#acknowledgment-of-receipt */
const MSGS_ACK_ID = 0x62d6b459

/** Keeps the acknowledgements in a packet back, for good. Once when `times` is absent. */
export function withholdAck(options: FaultOptions = {}): FaultPlan {
  return {
    name: 'withholdAck',
    options,
    defaultTimes: 1,
    hooks: () => ({
      packetOut: (packet) => withoutMessages(packet, MSGS_ACK_ID),
    }),
  }
}
