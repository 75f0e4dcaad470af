import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputPeer } from '../../peers/inputPeer.js'
import { assertMayWrite } from '../../sending/assertMayWrite.js'
import { assertSlowModeOver } from '../../sending/assertSlowModeOver.js'
import { replyKey } from '../../sending/replyKey.js'
import { sendDraft } from '../../sending/sendDraft.js'
import { senderIn } from '../../sending/senderIn.js'
import { sentMarkup } from '../../sending/sentMarkup.js'
import { sentMedia } from '../../sending/sentMedia.js'
import { sentText } from '../../sending/sentText.js'

/** Sends media, with a text below it where the sandbox knows media that have one: the preview of a link. */
export const sendMedia: Handler<'messages.sendMedia'> = (context, params) => {
  const peerId = inputPeer(context, params.peer)
  assertMayWrite(context, peerId, params.media)
  if (params.schedule_date === undefined) assertSlowModeOver(context, peerId)
  const replyMarkup = sentMarkup(context, peerId, params.reply_markup)
  const content =
    params.media._ === 'inputMediaWebPage' ? sentText(context, params.message, params.entities) : undefined
  if (content?.text === '') throw fault(400, 'MESSAGE_EMPTY')
  if (params.effect !== undefined && peerId < 0) throw fault(400, 'EFFECT_ID_INVALID')
  const sender = senderIn(context, peerId, params.send_as)
  const media = sentMedia(context, peerId, params.media)
  const draft = {
    peerId,
    authorId: context.userId,
    ...sender,
    ...content,
    ...replyKey(context, peerId, params.reply_to),
    ...(replyMarkup !== undefined && { replyMarkup }),
    ...(media !== undefined && { media }),
    ...(params.effect !== undefined && { effectId: params.effect }),
    isSilent: params.silent === true,
    hasProtectedContent: params.noforwards === true,
    isMediaAboveText: params.invert_media === true,
  }
  return sendDraft(context, draft, params)
}
