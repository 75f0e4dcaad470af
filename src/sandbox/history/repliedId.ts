import type * as tl from '../../tl/generated/api.js'

/** Gives the id of the message that a message answers; 0 where it answers none. */
export function repliedId(message: tl.message | tl.messageService | undefined): number {
  const header = message?.reply_to
  return header?._ === 'messageReplyHeader' ? (header.reply_to_msg_id ?? 0) : 0
}
