import type * as tl from '../../tl/generated/api.js'

/** What an ordinary member may do. See https://core.telegram.org/api/rights. */
export interface ChatMemberRights {
  /** Whether plain text may be sent. */
  readonly canSendMessages: boolean
  readonly canSendAudio: boolean
  readonly canSendDocuments: boolean
  readonly canSendPhotos: boolean
  readonly canSendVideos: boolean
  readonly canSendVideoNotes: boolean
  readonly canSendVoice: boolean
  readonly canSendPolls: boolean
  readonly canSendStickers: boolean
  readonly canSendAnimations: boolean
  readonly canSendGames: boolean
  readonly canSendInlineBotResults: boolean
  readonly canAddWebPagePreviews: boolean
  readonly canMakeReactions: boolean
  readonly canEditMemberTag: boolean
  readonly canChangeInfo: boolean
  readonly canInviteUsers: boolean
  readonly canPinMessages: boolean
  readonly canManageTopics: boolean
  readonly canManageLinkedChats: boolean
}

/** Builds `ChatMemberRights`: Telegram lists what is forbidden, this what is allowed. */
export function chatMemberRightsFromTl(banned: tl.ChatBannedRights): ChatMemberRights {
  // Nothing can be sent by whoever may not see the chat, or may not send at all.
  const isMuted = banned.view_messages === true || banned.send_messages === true
  const hasNoMedia = isMuted || banned.send_media === true
  return {
    canSendMessages: !isMuted && banned.send_plain !== true,
    canSendAudio: !hasNoMedia && banned.send_audios !== true,
    canSendDocuments: !hasNoMedia && banned.send_docs !== true,
    canSendPhotos: !hasNoMedia && banned.send_photos !== true,
    canSendVideos: !hasNoMedia && banned.send_videos !== true,
    canSendVideoNotes: !hasNoMedia && banned.send_roundvideos !== true,
    canSendVoice: !hasNoMedia && banned.send_voices !== true,
    canSendPolls: !isMuted && banned.send_polls !== true,
    canSendStickers: !isMuted && banned.send_stickers !== true,
    canSendAnimations: !isMuted && banned.send_gifs !== true,
    canSendGames: !isMuted && banned.send_games !== true,
    canSendInlineBotResults: !isMuted && banned.send_inline !== true,
    canAddWebPagePreviews: !isMuted && banned.embed_links !== true,
    canMakeReactions: banned.view_messages !== true && banned.send_reactions !== true,
    canEditMemberTag: banned.edit_rank !== true,
    canChangeInfo: banned.change_info !== true,
    canInviteUsers: banned.invite_users !== true,
    canPinMessages: banned.pin_messages !== true,
    canManageTopics: banned.manage_topics !== true,
    canManageLinkedChats: banned.manage_linked_peers !== true,
  }
}
