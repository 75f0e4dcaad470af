import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputPeer } from '../../peers/inputPeer.js'
import { assertMayWrite } from '../../sending/assertMayWrite.js'
import { assertSlowModeOver } from '../../sending/assertSlowModeOver.js'
import { replyKey } from '../../sending/replyKey.js'
import { sendDraft } from '../../sending/sendDraft.js'
import { senderIn } from '../../sending/senderIn.js'
import { sentMarkup } from '../../sending/sentMarkup.js'
import { sentText } from '../../sending/sentText.js'
import { textPreview } from '../../sending/webPage.js'

/** Sends a text. */
export const sendMessage: Handler<'messages.sendMessage'> = (context, params) => {
  const peerId = inputPeer(context, params.peer)
  const content = sentText(context, params.message, params.entities)
  if (content.text === '') throw fault(400, 'MESSAGE_EMPTY')
  assertMayWrite(context, peerId)
  if (params.schedule_date === undefined) assertSlowModeOver(context, peerId)
  const replyMarkup = sentMarkup(context, peerId, params.reply_markup)
  const media = params.no_webpage === true ? undefined : textPreview(content.text, content.entities)
  if (params.effect !== undefined && peerId < 0) throw fault(400, 'EFFECT_ID_INVALID')
  const draft = {
    peerId,
    authorId: context.userId,
    ...senderIn(context, peerId, params.send_as),
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
