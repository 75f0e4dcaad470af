import type * as tl from '../../tl/generated/api.js'
import type { ID } from '../../types/id.js'
import { type Message, messageFromTl } from '../../types/messages/message.js'
import type { SendOptions } from '../../types/messages/sendOptions.js'
import { sentMessageOf } from '../answers/sentMessageOf.js'
import { assertFutureDate } from '../checks/assertFutureDate.js'
import { signedInId } from '../checks/signedInId.js'
import type { Core } from '../core.js'
import { peerOfInput } from '../peers/peerOfInput.js'
import { resolvePeer } from '../peers/resolvePeer.js'
import { mentionedUsersOf } from './mentionedUsersOf.js'
import { replyToTl } from './replyToTl.js'
import { sendingToTl } from './sendingToTl.js'

/** Sends media without a text, and gives the message that it became. */
export async function sendMediaOf(
  core: Core,
  chatId: ID,
  media: tl.InputMedia,
  options: SendOptions,
): Promise<Message | undefined> {
  const { replyTo, messageThreadId, sendAt } = options
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
    reply_to: reply,
    ...(await sendingToTl(core, options)),
  })
  const sent = sentMessageOf(updates, { randomId, selfId, peer: peerOfInput(core, peer), text: '', reply })
  return messageFromTl(sent, core.peers, selfId)
}
