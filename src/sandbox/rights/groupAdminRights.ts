import type * as tl from '../../tl/generated/api.js'

/** What every administrator of a basic group may do. See https://core.telegram.org/method/messages.editChatAdmin. */
export const GROUP_ADMIN_RIGHTS: tl.chatAdminRights = {
  _: 'chatAdminRights',
  change_info: true,
  delete_messages: true,
  ban_users: true,
  invite_users: true,
  pin_messages: true,
  manage_call: true,
  other: true,
}
