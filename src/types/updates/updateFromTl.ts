import type * as tl from '../../tl/generated/api.js'
import { callbackQueryFromTl } from '../callbackQueries/callbackQuery.js'
import { chosenInlineResultFromTl } from '../inlineQueries/chosenInlineResult.js'
import { inlineQueryFromTl } from '../inlineQueries/inlineQuery.js'
import { joinRequestFromTl } from '../joinRequests/joinRequest.js'
import { messageFromTl } from '../messages/message.js'
import type { PeerLookup } from '../peerLookup.js'
import { chatIdOfPeer } from '../peers/chatIdOfPeer.js'
import { chatMemberUpdatedFromTl } from './chatMemberUpdated.js'
import { pendingJoinRequestsFromTl } from './pendingJoinRequests.js'
import type { Update } from './update.js'

/**
 * Builds the `Update` that a raw update stands for; nothing where it stands for none.
 * `selfId` is the account that is signed in.
 */
export function updateFromTl(update: tl.Update, peers: PeerLookup, selfId: number): Update | undefined {
  switch (update._) {
    case 'updateNewMessage':
    case 'updateNewChannelMessage': {
      const message = messageFromTl(update.message, peers, selfId)
      return message && { type: 'message', message }
    }
    case 'updateEditMessage':
    case 'updateEditChannelMessage': {
      const editedMessage = messageFromTl(update.message, peers, selfId)
      return editedMessage && { type: 'editedMessage', editedMessage }
    }
    case 'updateDeleteMessages':
      return { type: 'deletedMessages', deletedMessages: update.messages.map((messageId) => ({ messageId })) }
    case 'updateDeleteChannelMessages': {
      const chatId = chatIdOfPeer({ _: 'peerChannel', channel_id: update.channel_id })
      return { type: 'deletedMessages', deletedMessages: update.messages.map((messageId) => ({ chatId, messageId })) }
    }
    case 'updateChatParticipant':
    case 'updateChannelParticipant': {
      const change = chatMemberUpdatedFromTl(update, peers)
      return update.user_id === selfId
        ? { type: 'myChatMember', myChatMember: change }
        : { type: 'chatMember', chatMember: change }
    }
    case 'updateBotChatInviteRequester':
      return { type: 'joinRequest', joinRequest: joinRequestFromTl(update, peers) }
    case 'updatePendingJoinRequests':
      return { type: 'pendingJoinRequests', pendingJoinRequests: pendingJoinRequestsFromTl(update, peers) }
    case 'updateBotCallbackQuery':
    case 'updateInlineBotCallbackQuery':
      return { type: 'callbackQuery', callbackQuery: callbackQueryFromTl(update, peers) }
    case 'updateBotInlineQuery':
      return { type: 'inlineQuery', inlineQuery: inlineQueryFromTl(update, peers) }
    case 'updateBotInlineSend':
      return { type: 'chosenInlineResult', chosenInlineResult: chosenInlineResultFromTl(update, peers) }
    default:
      return undefined
  }
}
