import type { Handler } from '../../handler.js'

/** Has no bots in the attachment menu. */
export const getAttachMenuBots: Handler<'messages.getAttachMenuBots'> = () => ({
  _: 'attachMenuBots',
  hash: 0n,
  bots: [],
  users: [],
})
