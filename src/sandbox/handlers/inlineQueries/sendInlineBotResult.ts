import type * as tl from '../../../tl/generated/api.js'
import { inlineMessageId } from '../../bots/inlineMessageId.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputPeer } from '../../peers/inputPeer.js'
import { assertMayWrite } from '../../sending/assertMayWrite.js'
import { assertSlowModeOver } from '../../sending/assertSlowModeOver.js'
import { claimRandomId } from '../../sending/claimRandomId.js'
import { replyKey } from '../../sending/replyKey.js'
import { senderIn } from '../../sending/senderIn.js'
import { sentMessageAnswer } from '../../sending/sentMessageAnswer.js'
import { findChat } from '../../world/chatOf.js'
import type { MessageDraft } from '../../world/messageDraft.js'
import { postMessage } from '../../world/postMessage.js'
import { tellUser } from '../../world/tellUser.js'

/** Sends one of the results that a bot has offered. */
export const sendInlineBotResult: Handler<'messages.sendInlineBotResult'> = (context, params) => {
  const { dcId, now, userId, world } = context
  const peerId = inputPeer(context, params.peer)
  const query = world.botQueries.get(params.query_id)
  if (query?.type !== 'inline' || query.answer === undefined) throw fault(400, 'QUERY_ID_INVALID')
  if (query.answer.isPersonal && query.userId !== userId) throw fault(400, 'QUERY_ID_INVALID')
  const result = query.answer.results.results.find(({ id }) => id === params.id)
  if (result === undefined) throw fault(400, 'RESULT_ID_INVALID')
  if (params.schedule_date !== undefined) throw fault(400, 'SCHEDULE_DATE_INVALID')
  assertMayWrite(context, peerId)
  assertMayUseInline(peerId < 0 ? findChat(world, peerId)?.defaultBannedRights : undefined)
  assertSlowModeOver(context, peerId)
  claimRandomId(context, params.random_id)
  const message = postMessage(
    world,
    {
      peerId,
      authorId: userId,
      ...senderIn(context, peerId, params.send_as),
      ...contentOf(result.send_message),
      ...replyKey(context, peerId, params.reply_to),
      viaBotId: query.botId,
      isSilent: params.silent === true,
    },
    now,
  )
  if (world.users.get(query.botId)?.bot?.hearsOfChosenResults === true) {
    const msg_id = message.replyMarkup === undefined ? undefined : inlineMessageId(world, dcId, query.botId, message)
    const chosen = { user_id: userId, query: query.query, id: params.id, msg_id }
    tellUser(world, query.botId, { _: 'updateBotInlineSend', ...chosen })
  }
  return sentMessageAnswer(context, message, params.random_id)
}

function assertMayUseInline(rights: tl.chatBannedRights | undefined): void {
  if (rights?.send_inline === true) throw fault(403, 'CHAT_SEND_INLINE_FORBIDDEN')
}

function contentOf(message: tl.BotInlineMessage): Partial<MessageDraft> {
  const markup = message.reply_markup === undefined ? {} : { replyMarkup: message.reply_markup }
  switch (message._) {
    case 'botInlineMessageText':
      return { text: message.message, entities: message.entities ?? [], ...markup }
    case 'botInlineMessageMediaGeo': {
      const { geo, heading, period, proximity_notification_radius } = message
      if (period === undefined) return { media: { _: 'messageMediaGeo', geo }, ...markup }
      return { media: { _: 'messageMediaGeoLive', geo, heading, period, proximity_notification_radius }, ...markup }
    }
    case 'botInlineMessageMediaVenue': {
      const { geo, title, address, provider, venue_id, venue_type } = message
      return { media: { _: 'messageMediaVenue', geo, title, address, provider, venue_id, venue_type }, ...markup }
    }
    case 'botInlineMessageMediaContact': {
      const { phone_number, first_name, last_name, vcard } = message
      return { media: { _: 'messageMediaContact', phone_number, first_name, last_name, vcard, user_id: 0 }, ...markup }
    }
    default:
      throw fault(400, 'RESULT_TYPE_INVALID')
  }
}
