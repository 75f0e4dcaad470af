import type * as tl from '../../tl/generated/api.js'
import type { PeerLookup } from '../peerLookup.js'
import { chatIdOfPeer } from '../peers/chatIdOfPeer.js'
import type { User } from '../users/user.js'
import { userOfId } from '../users/userOfId.js'
import { pollOptionFromTl } from '../polls/pollOption.js'
import { withoutUndefined } from '../withoutUndefined.js'
import { messageBaseFromTl } from './messageBase.js'
import { forumTopicChangeFromTl } from './forumTopicChangeFromTl.js'
import type { MessagePinnedMessage, MessageService } from './messageService.js'

/** Builds a `MessageService`; `selfId` is the account that is signed in. */
export function messageServiceFromTl(message: tl.messageService, peers: PeerLookup, selfId: number): MessageService {
  const base = messageBaseFromTl(message, peers, selfId)
  const usersOf = (userIds: readonly number[]): readonly User[] => userIds.map((id) => userOfId(id, peers))
  const { action } = message
  switch (action._) {
    case 'messageActionChatAddUser':
      return { type: 'newChatMembers', ...base, newChatMembers: usersOf(action.users) }
    case 'messageActionChatJoinedByLink':
    case 'messageActionChatJoinedByRequest':
      // Whoever joins by a link or a request is the sender of the message about it.
      if (message.from_id?._ !== 'peerUser') return { type: 'unsupported', ...base }
      return { type: 'newChatMembers', ...base, newChatMembers: usersOf([message.from_id.user_id]) }
    case 'messageActionChatDeleteUser':
      return { type: 'leftChatMember', ...base, leftChatMember: userOfId(action.user_id, peers) }
    case 'messageActionChatEditTitle':
      return { type: 'newChatTitle', ...base, newChatTitle: action.title }
    case 'messageActionChatDeletePhoto':
      return { type: 'deletedChatPhoto', ...base }
    case 'messageActionChatCreate':
      return { type: 'groupCreated', ...base, newChatMembers: usersOf(action.users) }
    case 'messageActionChannelCreate':
      return base.chat.type === 'channel' ? { type: 'channelCreated', ...base } : { type: 'supergroupCreated', ...base }
    case 'messageActionSetMessagesTTL':
      return { type: 'newAutoDeleteTime', ...base, newAutoDeleteSeconds: action.period }
    case 'messageActionChatMigrateTo': {
      const chatMigratedTo = chatIdOfPeer({ _: 'peerChannel', channel_id: action.channel_id })
      return { type: 'chatMigratedTo', ...base, chatMigratedTo }
    }
    case 'messageActionChannelMigrateFrom': {
      const chatMigratedFrom = chatIdOfPeer({ _: 'peerChat', chat_id: action.chat_id })
      return { type: 'chatMigratedFrom', ...base, chatMigratedFrom }
    }
    case 'messageActionPinMessage': {
      // The message about it answers the one that was pinned.
      const { replyToMessageId: pinnedMessageId } = base
      return withoutUndefined<MessagePinnedMessage>({ type: 'pinnedMessage', ...base, pinnedMessageId })
    }
    case 'messageActionChangeCreator':
      return { type: 'newOwner', ...base, newOwnerId: action.new_creator_id }
    case 'messageActionHistoryClear':
      return { type: 'historyCleared', ...base }
    case 'messageActionTopicCreate':
    case 'messageActionTopicEdit':
      return { ...base, ...forumTopicChangeFromTl(action) }
    case 'messageActionPollAppendAnswer':
      if (action.answer._ !== 'pollAnswer') return { type: 'unsupported', ...base }
      return { type: 'pollOptionAdded', ...base, pollOptionAdded: pollOptionFromTl(action.answer, undefined, peers) }
    case 'messageActionPollDeleteAnswer':
      if (action.answer._ !== 'pollAnswer') return { type: 'unsupported', ...base }
      return {
        type: 'pollOptionRemoved',
        ...base,
        pollOptionRemoved: pollOptionFromTl(action.answer, undefined, peers),
      }
    case 'messageActionScreenshotTaken':
      return { type: 'screenshotTaken', ...base }
    default:
      return { type: 'unsupported', ...base }
  }
}
