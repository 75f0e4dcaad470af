import type { Handler } from '../../handler.js'

/** Ranks nobody. */
export const getTopPeers: Handler<'contacts.getTopPeers'> = () => ({
  _: 'contacts.topPeers',
  categories: [],
  chats: [],
  users: [],
})
