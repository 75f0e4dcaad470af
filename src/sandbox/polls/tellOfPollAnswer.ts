import type * as tl from '../../tl/generated/api.js'
import type { CallContext } from '../handler.js'
import { postMessage } from '../world/postMessage.js'
import { recordEdit } from '../world/recordEdit.js'
import type { PollInMessage } from './pollIn.js'
import { tellOfPoll } from './tellOfPoll.js'

/** Tells a chat that a poll in it has other answers, by a service message that answers the poll. */
export function tellOfPollAnswer(
  { now, userId, world }: CallContext,
  { poll, message, peerId }: PollInMessage,
  action: tl.MessageAction,
): void {
  recordEdit(world, message, now)
  postMessage(world, { peerId, authorId: userId, action, replyToKey: message.key }, now)
  tellOfPoll(world, poll)
}
