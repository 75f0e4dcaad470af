import { trimOldest } from '../trimOldest.js'
import { currentSalt } from './policyOf.js'
import { sendService } from './sendService.js'
import type { ServerState } from './serverState.js'

const MOST_REFUSED = 16_384

/** Why a message is refused: https://core.telegram.org/mtproto/service_messages_about_messages#notice-of-ignored-error-message. */
export type RefusalCode = 16 | 17 | 18 | 19 | 20 | 32 | 33 | 34 | 35 | 64

/** Tells the client that a message was not accepted. It never will be, even if another copy of it comes. */
export function refuse(
  state: ServerState,
  messageId: bigint,
  sequenceNumber: number,
  code: RefusalCode,
  now: number,
): void {
  rememberRefused(state, messageId)
  const bad = { bad_msg_id: messageId, bad_msg_seqno: sequenceNumber, error_code: code }
  sendService(state, { _: 'bad_msg_notification', ...bad }, now)
}

/** Tells the client that a message was not accepted for its salt, and which one is right. */
export function refuseSalt(
  state: ServerState,
  messageId: bigint,
  sequenceNumber: number,
  salt: bigint,
  now: number,
): void {
  rememberRefused(state, messageId, salt)
  const bad = { bad_msg_id: messageId, bad_msg_seqno: sequenceNumber, error_code: 48 }
  sendService(state, { _: 'bad_server_salt', ...bad, new_server_salt: currentSalt(state, now) }, now)
}

/** Sees to it that what the client believes to be lost does not run when it comes after all. */
export function rememberRefused(state: ServerState, messageId: bigint, salt?: bigint): void {
  if (state.epoch.received.has(messageId)) return
  state.refused.set(messageId, salt)
  trimOldest(state.refused, MOST_REFUSED)
}
