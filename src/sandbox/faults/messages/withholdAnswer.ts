import { RPC_RESULT_ID } from '../../../mtproto/messages/constructorIdOf.js'
import type { FaultOptions, FaultPlan } from '../faultPlan.js'
import { withoutMessages } from './withoutMessages.js'

/** Keeps the answers in a packet back; they are sent again when the client asks for them, or over its next line. Once when `times` is absent. */
export function withholdAnswer(options: FaultOptions = {}): FaultPlan {
  return {
    name: 'withholdAnswer',
    options,
    defaultTimes: 1,
    hooks: () => ({
      packetOut: (packet) => withoutMessages(packet, RPC_RESULT_ID),
    }),
  }
}
