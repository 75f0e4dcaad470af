import type * as tl from '../../tl/generated/api.js'
import { callbackQueryFromTl } from '../callbackQueries/callbackQuery.js'
import { chosenInlineResultFromTl } from '../inlineQueries/chosenInlineResult.js'
import { inlineQueryFromTl } from '../inlineQueries/inlineQuery.js'
import { joinRequestFromTl } from '../joinRequests/joinRequest.js'
import { messageFromTl } from '../messages/message.js'
import { messageInteractionsFromTl } from '../messages/messageInteractions.js'
import type { PeerLookup } from '../peerLookup.js'
import { chatIdOfPeer } from '../peers/chatIdOfPeer.js'
import { pollFromTl } from '../polls/poll.js'
import { pollAnswerFromTl } from '../polls/pollAnswer.js'
import { messageReactionCountFromTl } from '../reactions/messageReactionCount.js'
import { messageReactionsUpdatedFromTl } from '../reactions/messageReactions.js'
import { chatMemberUpdatedFromTl } from './chatMemberUpdated.js'
import { chatActionFromTl } from './chatAction.js'
import { emojiStatusFromTl } from '../users/emojiStatus.js'
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
    case 'updateUserTyping':
    case 'updateChatUserTyping':
    case 'updateChannelUserTyping': {
      const chatAction = chatActionFromTl(update)
      return chatAction && { type: 'chatAction', chatAction }
    }
    case 'updateUserEmojiStatus': {
      const { emoji_status: status, user_id: userId } = update
      const emojiStatus = emojiStatusFromTl(status)
      if (emojiStatus !== undefined) return { type: 'emojiStatus', userId, emojiStatus }
      return status._ === 'emojiStatusEmpty' ? { type: 'emojiStatusRemoved', userId } : undefined
    }
    case 'updateBotCallbackQuery':
    case 'updateInlineBotCallbackQuery':
      return { type: 'callbackQuery', callbackQuery: callbackQueryFromTl(update, peers) }
    case 'updateBotInlineQuery':
      return { type: 'inlineQuery', inlineQuery: inlineQueryFromTl(update, peers) }
    case 'updateBotInlineSend':
      return { type: 'chosenInlineResult', chosenInlineResult: chosenInlineResultFromTl(update, peers) }
    case 'updateMessagePoll':
      // What comes without the poll is about one that the client has to know from elsewhere.
      return update.poll && { type: 'poll', poll: pollFromTl(update.poll, update.results, peers) }
    case 'updateMessagePollVote':
      return { type: 'pollAnswer', pollAnswer: pollAnswerFromTl(update, peers) }
    case 'updateMessageReactions':
    case 'updateChannelMessageViews':
    case 'updateChannelMessageForwards':
      return { type: 'messageInteractions', messageInteractions: messageInteractionsFromTl(update) }
    case 'updateBotMessageReaction':
      return { type: 'messageReactions', messageReactions: messageReactionsUpdatedFromTl(update, peers) }
    case 'updateBotMessageReactions':
      return { type: 'messageReactionCount', messageReactionCount: messageReactionCountFromTl(update, peers) }
    default:
      return undefined
  }
}
