import type * as tl from '../../tl/generated/api.js'

/** What an administrator may do. See https://core.telegram.org/api/rights. */
export interface ChatAdministratorRights {
  /** Whether the administrator acts in the name of the chat. */
  readonly isAnonymous: boolean
  /** Whether the administrator sees what administrators see: the log, statistics, hidden members. Every other right implies it. */
  readonly canManageChat: boolean
  readonly canDeleteMessages: boolean
  readonly canManageVideoChats: boolean
  readonly canRestrictMembers: boolean
  readonly canPromoteMembers: boolean
  readonly canChangeInfo: boolean
  readonly canInviteUsers: boolean
  /** Whether the administrator may post in the channel. */
  readonly canPostMessages: boolean
  /** Whether the administrator may edit what others posted in the channel. */
  readonly canEditMessages: boolean
  readonly canPinMessages: boolean
  readonly canManageTopics: boolean
  readonly canPostStories: boolean
  readonly canEditStories: boolean
  readonly canDeleteStories: boolean
  readonly canManageDirectMessages: boolean
  readonly canManageTags: boolean
  readonly canManageLinkedChats: boolean
}

/** Builds `ChatAdministratorRights`. */
export function chatAdministratorRightsFromTl(rights: tl.ChatAdminRights): ChatAdministratorRights {
  return {
    isAnonymous: rights.anonymous === true,
    canManageChat: rights.other === true,
    canDeleteMessages: rights.delete_messages === true,
    canManageVideoChats: rights.manage_call === true,
    canRestrictMembers: rights.ban_users === true,
    canPromoteMembers: rights.add_admins === true,
    canChangeInfo: rights.change_info === true,
    canInviteUsers: rights.invite_users === true,
    canPostMessages: rights.post_messages === true,
    canEditMessages: rights.edit_messages === true,
    canPinMessages: rights.pin_messages === true,
    canManageTopics: rights.manage_topics === true,
    canPostStories: rights.post_stories === true,
    canEditStories: rights.edit_stories === true,
    canDeleteStories: rights.delete_stories === true,
    canManageDirectMessages: rights.manage_direct_messages === true,
    canManageTags: rights.manage_ranks === true,
    canManageLinkedChats: rights.manage_linked_peers === true,
  }
}
