import { writeServiceMessage } from '../../../mtproto/messages/serviceMessage.js'
import { nextInt64 } from '../../world/chance.js'
import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** What is said of a new session. */
export interface NewSessionFault extends FaultOptions {
  /** The first message that is known; that of the packet when absent. */
  readonly firstMessageId?: bigint
}

/** Says that a new session has begun, though it has not. Once when `times` is absent. */
export function newSession(options: NewSessionFault = {}): FaultPlan {
  return {
    name: 'newSession',
    options,
    defaultTimes: 1,
    hooks: (chance) => ({
      packetIn: (packet) => {
        const { envelope } = packet
        if (envelope === undefined) return undefined
        return () => {
          const first_msg_id = options.firstMessageId ?? envelope.messageId
          const unique_id = nextInt64(chance)
          const { salt: server_salt } = envelope
          packet.push(writeServiceMessage({ _: 'new_session_created', first_msg_id, unique_id, server_salt }))
          return 'take'
        }
      },
    }),
  }
}
