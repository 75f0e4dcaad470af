import type * as tl from '../../tl/generated/api.js'
import { dateToTl } from '../../types/dateToTl.js'
import type { ID } from '../../types/id.js'
import { type Message, messageFromTl } from '../../types/messages/message.js'
import type { SendOptions } from '../../types/messages/sendOptions.js'
import { sentMessageOf } from '../answers/sentMessageOf.js'
import { assertFutureDate } from '../checks/assertFutureDate.js'
import { assertInt64 } from '../checks/assertInt64.js'
import { signedInId } from '../checks/signedInId.js'
import type { Core } from '../core.js'
import { peerOfInput } from '../peers/peerOfInput.js'
import { resolvePeer } from '../peers/resolvePeer.js'
import { mentionedUsersOf } from './mentionedUsersOf.js'
import { replyToTl } from './replyToTl.js'

/** Sends media without a text, and gives the message that it became. */
export async function sendMediaOf(
  core: Core,
  chatId: ID,
  media: tl.InputMedia,
  options: SendOptions,
): Promise<Message | undefined> {
  const { replyTo, messageThreadId, sendAs, effectId, sendAt } = options
  const selfId = signedInId(core)
  if (sendAt !== undefined) assertFutureDate(sendAt, 'sendAt', core.now())
  const peer = await resolvePeer(core, chatId)
  const randomId = core.randomId()
  const reply = replyToTl(replyTo, messageThreadId, await mentionedUsersOf(core, [], replyTo))
  const updates = await core.invoke('messages.sendMedia', {
    peer,
    media,
    message: '',
    random_id: randomId,
    silent: options.disableNotification,
    noforwards: options.protectContent,
    reply_to: reply,
    send_as: sendAs === undefined ? undefined : await resolvePeer(core, sendAs, 'sendAs'),
    effect: effectId === undefined ? undefined : assertInt64(effectId, 'effectId'),
    schedule_date: sendAt && dateToTl(sendAt),
  })
  const sent = sentMessageOf(updates, { randomId, selfId, peer: peerOfInput(core, peer), text: '', reply })
  return messageFromTl(sent, core.peers, selfId)
}
