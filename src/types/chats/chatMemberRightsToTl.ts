import type * as tl from '../../tl/generated/api.js'
import type { ChatMemberRights } from './chatMemberRights.js'

/**
 * Turns rights into what Telegram lists: everything that is not allowed by name is forbidden.
 * The restriction ends at `untilDate`, in seconds; 0 stands for never.
 */
export function chatMemberRightsToTl(rights: Partial<ChatMemberRights>, untilDate: number): tl.chatBannedRights {
  return {
    _: 'chatBannedRights',
    send_plain: rights.canSendMessages !== true,
    send_audios: rights.canSendAudio !== true,
    send_docs: rights.canSendDocuments !== true,
    send_photos: rights.canSendPhotos !== true,
    send_videos: rights.canSendVideos !== true,
    send_roundvideos: rights.canSendVideoNotes !== true,
    send_voices: rights.canSendVoice !== true,
    send_polls: rights.canSendPolls !== true,
    send_stickers: rights.canSendStickers !== true,
    send_gifs: rights.canSendAnimations !== true,
    send_games: rights.canSendGames !== true,
    send_inline: rights.canSendInlineBotResults !== true,
    embed_links: rights.canAddWebPagePreviews !== true,
    send_reactions: rights.canMakeReactions !== true,
    edit_rank: rights.canEditMemberTag !== true,
    change_info: rights.canChangeInfo !== true,
    invite_users: rights.canInviteUsers !== true,
    pin_messages: rights.canPinMessages !== true,
    manage_topics: rights.canManageTopics !== true,
    manage_linked_peers: rights.canManageLinkedChats !== true,
    until_date: untilDate,
  }
}
