import type * as tl from '../../tl/generated/api.js'
import { chatMemberFromChannelParticipant } from '../chatMembers/chatMemberFromChannelParticipant.js'
import { chatMemberRightsFromTl } from '../chats/chatMemberRights.js'
import { type InviteLink, inviteLinkFromTl } from '../inviteLinks/inviteLink.js'
import { type Message, messageFromTl } from '../messages/message.js'
import type { PeerLookup } from '../peerLookup.js'
import { chatIdOfPeer } from '../peers/chatIdOfPeer.js'
import { availableReactionsFromTl } from '../reactions/availableReactions.js'
import { topicFromTl } from '../topics/topic.js'
import { withoutUndefined } from '../withoutUndefined.js'
import type {
  RecentAction,
  RecentActionChangeDiscussionChat,
  RecentActionEditChatMemberTag,
  RecentActionEditInviteLink,
  RecentActionEditMessage,
  RecentActionInviteLink,
  RecentActionJoinByInvite,
  RecentActionJoinByRequest,
  RecentActionMessage,
  RecentActionPinTopic,
} from './recentAction.js'

/** Builds a `RecentAction`; `selfId` is the account that is signed in. */
export function recentActionFromTl(
  action: tl.ChannelAdminLogEventAction,
  peers: PeerLookup,
  selfId: number,
): RecentAction {
  const memberOf = (participant: tl.ChannelParticipant): ReturnType<typeof chatMemberFromChannelParticipant> =>
    chatMemberFromChannelParticipant(participant, peers)
  const linkOf = (invite: tl.ExportedChatInvite): InviteLink | undefined =>
    invite._ === 'chatInviteExported' ? inviteLinkFromTl(invite, peers) : undefined
  const messageOf = (message: tl.Message): Message | undefined => messageFromTl(message, peers, selfId)
  const ofMessage = (type: RecentActionMessage['type'], message: tl.Message): RecentActionMessage =>
    withoutUndefined<RecentActionMessage>({ type, message: messageOf(message) })
  const ofLink = (type: RecentActionInviteLink['type'], invite: tl.ExportedChatInvite): RecentActionInviteLink =>
    withoutUndefined<RecentActionInviteLink>({ type, inviteLink: linkOf(invite) })
  switch (action._) {
    case 'channelAdminLogEventActionChangeTitle':
      return { type: 'changeTitle', previous: action.prev_value, new: action.new_value }
    case 'channelAdminLogEventActionChangeAbout':
      return { type: 'changeDescription', previous: action.prev_value, new: action.new_value }
    case 'channelAdminLogEventActionChangeUsername':
      return { type: 'changeUsername', previous: action.prev_value, new: action.new_value }
    case 'channelAdminLogEventActionChangePhoto':
      return { type: 'changePhoto' }
    case 'channelAdminLogEventActionToggleInvites':
      return { type: 'toggleInvites', isEnabled: action.new_value }
    case 'channelAdminLogEventActionToggleSignatures':
      return { type: 'toggleSignatures', isEnabled: action.new_value }
    case 'channelAdminLogEventActionToggleSignatureProfiles':
      return { type: 'toggleAuthorProfiles', isEnabled: action.new_value }
    case 'channelAdminLogEventActionTogglePreHistoryHidden':
      // Telegram says whether the past is hidden, this whether it is shown.
      return { type: 'toggleChatHistoryForNewMembers', isEnabled: !action.new_value }
    case 'channelAdminLogEventActionToggleNoForwards':
      return { type: 'toggleContentProtection', isEnabled: action.new_value }
    case 'channelAdminLogEventActionToggleForum':
      return { type: 'toggleTopics', isEnabled: action.new_value }
    case 'channelAdminLogEventActionToggleAntiSpam':
      return { type: 'toggleAntispam', isEnabled: action.new_value }
    case 'channelAdminLogEventActionToggleAutotranslation':
      return { type: 'toggleAutomaticTranslation', isEnabled: action.new_value }
    case 'channelAdminLogEventActionSendMessage':
      return ofMessage('sendMessage', action.message)
    case 'channelAdminLogEventActionUpdatePinned': {
      const isPinned = action.message._ === 'message' && action.message.pinned === true
      return ofMessage(isPinned ? 'pinMessage' : 'unpinMessage', action.message)
    }
    case 'channelAdminLogEventActionDeleteMessage':
      return ofMessage('deleteMessage', action.message)
    case 'channelAdminLogEventActionStopPoll':
      return ofMessage('stopPoll', action.message)
    case 'channelAdminLogEventActionEditMessage':
      return withoutUndefined<RecentActionEditMessage>({
        type: 'editMessage',
        previous: messageOf(action.prev_message),
        new: messageOf(action.new_message),
      })
    case 'channelAdminLogEventActionParticipantJoin':
      return { type: 'join' }
    case 'channelAdminLogEventActionParticipantLeave':
      return { type: 'leave' }
    case 'channelAdminLogEventActionParticipantJoinByInvite':
      return withoutUndefined<RecentActionJoinByInvite>({
        type: 'joinByInvite',
        inviteLink: linkOf(action.invite),
        isViaFolder: action.via_chatlist === true,
      })
    case 'channelAdminLogEventActionParticipantJoinByRequest':
      return withoutUndefined<RecentActionJoinByRequest>({
        type: 'joinByRequest',
        inviteLink: linkOf(action.invite),
        approvedBy: action.approved_by,
      })
    case 'channelAdminLogEventActionParticipantInvite':
      return { type: 'invite', chatMember: memberOf(action.participant) }
    case 'channelAdminLogEventActionParticipantToggleBan':
    case 'channelAdminLogEventActionParticipantToggleAdmin':
    case 'channelAdminLogEventActionParticipantSubExtend':
      return {
        type: MEMBER_CHANGES[action._],
        previous: memberOf(action.prev_participant),
        new: memberOf(action.new_participant),
      }
    case 'channelAdminLogEventActionParticipantEditRank':
      return withoutUndefined<RecentActionEditChatMemberTag>({
        type: 'editChatMemberTag',
        userId: action.user_id,
        previous: action.prev_rank === '' ? undefined : action.prev_rank,
        new: action.new_rank === '' ? undefined : action.new_rank,
      })
    case 'channelAdminLogEventActionDefaultBannedRights':
      return {
        type: 'setDefaultPermissions',
        previous: chatMemberRightsFromTl(action.prev_banned_rights),
        new: chatMemberRightsFromTl(action.new_banned_rights),
      }
    case 'channelAdminLogEventActionChangeLinkedChat':
      return withoutUndefined<RecentActionChangeDiscussionChat>({
        type: 'changeDiscussionChat',
        previous: channelIdOf(action.prev_value),
        new: channelIdOf(action.new_value),
      })
    case 'channelAdminLogEventActionToggleSlowMode':
      return { type: 'setSlowMode', previousSeconds: action.prev_value, newSeconds: action.new_value }
    case 'channelAdminLogEventActionChangeHistoryTTL':
      return { type: 'setHistoryTtl', previousSeconds: action.prev_value, newSeconds: action.new_value }
    case 'channelAdminLogEventActionExportedInviteRevoke':
      return ofLink('revokeInviteLink', action.invite)
    case 'channelAdminLogEventActionExportedInviteDelete':
      return ofLink('deleteInviteLink', action.invite)
    case 'channelAdminLogEventActionExportedInviteEdit':
      return withoutUndefined<RecentActionEditInviteLink>({
        type: 'editInviteLink',
        previous: linkOf(action.prev_invite),
        new: linkOf(action.new_invite),
      })
    case 'channelAdminLogEventActionChangeAvailableReactions':
      return {
        type: 'setAvailableReactions',
        previous: availableReactionsFromTl(action.prev_value),
        new: availableReactionsFromTl(action.new_value),
      }
    case 'channelAdminLogEventActionChangeUsernames':
      return { type: 'setUsernames', previous: action.prev_value, new: action.new_value }
    case 'channelAdminLogEventActionCreateTopic':
      return { type: 'createTopic', topic: topicFromTl(action.topic, peers) }
    case 'channelAdminLogEventActionDeleteTopic':
      return { type: 'deleteTopic', topic: topicFromTl(action.topic, peers) }
    case 'channelAdminLogEventActionEditTopic':
      return {
        type: 'editTopic',
        previous: topicFromTl(action.prev_topic, peers),
        new: topicFromTl(action.new_topic, peers),
      }
    case 'channelAdminLogEventActionPinTopic':
      return withoutUndefined<RecentActionPinTopic>({
        type: 'pinTopic',
        previous: action.prev_topic && topicFromTl(action.prev_topic, peers),
        new: action.new_topic && topicFromTl(action.new_topic, peers),
      })
    case 'channelAdminLogEventActionStartGroupCall':
      return { type: 'startVideoChat' }
    case 'channelAdminLogEventActionDiscardGroupCall':
      return { type: 'endVideoChat' }
    default:
      return { type: 'unsupported' }
  }
}

const MEMBER_CHANGES = {
  channelAdminLogEventActionParticipantToggleBan: 'toggleRestriction',
  channelAdminLogEventActionParticipantToggleAdmin: 'togglePromotion',
  channelAdminLogEventActionParticipantSubExtend: 'extendSubscription',
} as const

/** Zero stands for no chat. */
function channelIdOf(channelId: number): number | undefined {
  return channelId === 0 ? undefined : chatIdOfPeer({ _: 'peerChannel', channel_id: channelId })
}
