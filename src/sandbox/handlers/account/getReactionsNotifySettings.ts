import type { Handler } from '../../handler.js'

/** Gives the settings that a new account has. */
export const getReactionsNotifySettings: Handler<'account.getReactionsNotifySettings'> = () => ({
  _: 'reactionsNotifySettings',
  sound: { _: 'notificationSoundDefault' },
  show_previews: true,
})
