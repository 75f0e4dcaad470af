import { readInt64 } from '../../../bytes/readInt64.js'
import { RPC_RESULT_ID } from '../../../mtproto/messages/constructorIdOf.js'
import type { FaultOptions, FaultPlan } from '../faultPlan.js'
import { withoutMessages } from './withoutMessages.js'

/**
 * Tells of the answers in a packet by `msg_detailed_info` in place of sending them; they are sent when the client asks for them.
 * Once when `times` is absent. See https://core.telegram.org/mtproto/service_messages_about_messages.
 */
export function detailedInfoOnly(options: FaultOptions = {}): FaultPlan {
  return {
    name: 'detailedInfoOnly',
    options,
    defaultTimes: 1,
    hooks: () => {
      const told = new Set<bigint>()
      return {
        packetOut: (packet) => {
          // What the client has asked for is no longer kept back.
          if (packet.messages.some(({ messageId }) => told.has(messageId))) return undefined
          return withoutMessages(packet, RPC_RESULT_ID, ({ messageId, body }) => {
            told.add(messageId)
            packet.notify({
              _: 'msg_detailed_info',
              msg_id: readInt64(body, 4),
              answer_msg_id: messageId,
              bytes: body.length,
              status: 0,
            })
          })
        },
      }
    },
  }
}
