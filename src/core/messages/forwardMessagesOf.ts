import { dateToTl } from '../../types/dateToTl.js'
import type { ID } from '../../types/id.js'
import type { ForwardOptions } from '../../types/messages/forwardOptions.js'
import { type Message, messageFromTl } from '../../types/messages/message.js'
import { sentMessagesOf } from '../answers/sentMessagesOf.js'
import { assertFutureDate } from '../checks/assertFutureDate.js'
import { assertInt64 } from '../checks/assertInt64.js'
import { signedInId } from '../checks/signedInId.js'
import type { Core } from '../core.js'
import { resolvePeer } from '../peers/resolvePeer.js'
import { mentionedUsersOf } from './mentionedUsersOf.js'
import { replyToTl } from './replyToTl.js'

/** Forwards messages of one chat to another, and gives what they became there. */
export async function forwardMessagesOf(
  core: Core,
  chats: { readonly from: ID; readonly to: ID },
  messageIds: readonly number[],
  options: ForwardOptions,
): Promise<readonly Message[]> {
  const { replyTo, messageThreadId, sendAs, effectId, sendAt } = options
  const selfId = signedInId(core)
  if (sendAt !== undefined) assertFutureDate(sendAt, 'sendAt', core.now())
  const fromPeer = await resolvePeer(core, chats.from, 'from')
  const toPeer = await resolvePeer(core, chats.to, 'to')
  const randomIds = BigInt64Array.from(messageIds, () => core.randomId())
  const updates = await core.invoke('messages.forwardMessages', {
    from_peer: fromPeer,
    to_peer: toPeer,
    id: messageIds,
    random_id: randomIds,
    drop_author: options.dropSenderName,
    drop_media_captions: options.dropCaption,
    silent: options.disableNotification,
    noforwards: options.protectContent,
    top_msg_id: messageThreadId,
    reply_to: replyToTl(replyTo, messageThreadId, await mentionedUsersOf(core, [], replyTo)),
    send_as: sendAs === undefined ? undefined : await resolvePeer(core, sendAs, 'sendAs'),
    effect: effectId === undefined ? undefined : assertInt64(effectId, 'effectId'),
    schedule_date: sendAt && dateToTl(sendAt),
  })
  return sentMessagesOf(updates, randomIds).flatMap((message) => messageFromTl(message, core.peers, selfId) ?? [])
}
