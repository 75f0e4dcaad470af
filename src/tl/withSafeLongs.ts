import type { TlType } from './definition.js'

/**
 * The 64-bit fields whose values fit 53 bits wherever they occur: identifiers of users, chats and channels, and sizes of files.
 * See https://core.telegram.org/api/peers for the ranges of the identifiers.
 */
const FIELDS = new Set(
  (
    'actor_id admin_disallowed_chat_id admin_id alice_user_id approved_by author_id auto_setting_from bob_user_id bot_id ' +
    'bot_manager_id broadcast_id business_bot_id channel_id channels chat_id chats community_id completed_by contact_id ' +
    'creator_chat_ids dest_user_id except_ids exclude_users file_max_size file_size_max from_id guard_bot_id inviter_id ' +
    'joined_chat_ids kicked_by linked_chat_id linked_community_id linked_monoforum_id migrated_from_chat_id new_creator_id ' +
    'offset other_uids participant_id personal_channel_id promoted_by receiver_id recent_requesters recent_viewers ' +
    'recent_voters requested_by size to_id top_bidders user_id user_id_hint users via_bot_id via_business_bot_id ' +
    'video_max_size video_size_max winners'
  ).split(' '),
)

/** The same for fields whose name alone does not tell; `=` stands for the result of a function. */
const PLACES = new Set(
  (
    'channel.id channelForbidden.id channelFull.id chat.id chatEmpty.id chatForbidden.id chatFull.id community.id ' +
    'communityForbidden.id communityFull.id user.id userEmpty.id userFull.id contacts.editCloseFriends.id messages.getChats.id ' +
    'messages.getCommonChats.max_id channelAdminLogEventActionChangeLinkedChat.new_value ' +
    'channelAdminLogEventActionChangeLinkedChat.prev_value phone.deleteConferenceCallParticipants.ids ' +
    'messages.getMessageReadParticipants.='
  ).split(' '),
)

/** Turns the `long` of a type into `safeLong` where the field is known to hold only values that fit 53 bits. */
export function withSafeLongs(type: TlType, definition: string, field: string): TlType {
  if (type.kind === 'vector') {
    const item = withSafeLongs(type.item, definition, field)
    return item === type.item ? type : { ...type, item }
  }
  if (type.kind !== 'long') return type
  return FIELDS.has(field) || PLACES.has(`${definition}.${field}`) ? { kind: 'safeLong' } : type
}
