import type * as tl from '../../tl/generated/api.js'
import type { ChatAdministratorRights } from './chatAdministratorRights.js'

/** Turns the rights of an administrator into what Telegram lists; what is left out is not given. */
export function chatAdministratorRightsToTl(rights: Partial<ChatAdministratorRights>): tl.chatAdminRights {
  return {
    _: 'chatAdminRights',
    anonymous: rights.isAnonymous === true,
    other: rights.canManageChat === true,
    delete_messages: rights.canDeleteMessages === true,
    manage_call: rights.canManageVideoChats === true,
    ban_users: rights.canRestrictMembers === true,
    add_admins: rights.canPromoteMembers === true,
    change_info: rights.canChangeInfo === true,
    invite_users: rights.canInviteUsers === true,
    post_messages: rights.canPostMessages === true,
    edit_messages: rights.canEditMessages === true,
    pin_messages: rights.canPinMessages === true,
    manage_topics: rights.canManageTopics === true,
    post_stories: rights.canPostStories === true,
    edit_stories: rights.canEditStories === true,
    delete_stories: rights.canDeleteStories === true,
    manage_direct_messages: rights.canManageDirectMessages === true,
    manage_ranks: rights.canManageTags === true,
    manage_linked_peers: rights.canManageLinkedChats === true,
  }
}
