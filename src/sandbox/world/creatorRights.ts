import type * as tl from '../../tl/generated/api.js'

/** What a creator may do: everything. See https://core.telegram.org/api/rights. */
export const CREATOR_RIGHTS: tl.chatAdminRights = {
  _: 'chatAdminRights',
  change_info: true,
  post_messages: true,
  edit_messages: true,
  delete_messages: true,
  ban_users: true,
  invite_users: true,
  pin_messages: true,
  add_admins: true,
  manage_call: true,
  other: true,
  manage_topics: true,
  post_stories: true,
  edit_stories: true,
  delete_stories: true,
  manage_direct_messages: true,
}

/** What members of a new chat may not do: nothing is withheld. */
export const NO_BANNED_RIGHTS: tl.chatBannedRights = { _: 'chatBannedRights', until_date: 0 }
