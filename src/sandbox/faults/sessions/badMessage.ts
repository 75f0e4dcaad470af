import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** A notice that a message was not accepted. */
export interface BadMessageFault extends FaultOptions {
  /** The reason. See https://core.telegram.org/mtproto/service_messages_about_messages#notice-of-ignored-error-message. */
  readonly code: 16 | 17 | 18 | 19 | 20 | 32 | 33 | 34 | 35 | 64
  /** Names a message that the client has not sent, and takes the packet all the same. */
  readonly isForeign?: boolean
}

/** Answers a packet with `bad_msg_notification`, and does not take it. Once when `times` is absent. */
export function badMessage(options: BadMessageFault): FaultPlan {
  const { code: error_code, isForeign = false } = options
  return {
    name: 'badMessage',
    options,
    defaultTimes: 1,
    hooks: () => ({
      packetIn: (packet) => {
        const { envelope } = packet
        if (envelope === undefined) return undefined
        return () => {
          const bad_msg_id = envelope.messageId - (isForeign ? 4n : 0n)
          packet.notify({ _: 'bad_msg_notification', bad_msg_id, bad_msg_seqno: envelope.sequenceNumber, error_code })
          return isForeign ? 'take' : 'leave'
        }
      },
    }),
  }
}
