import type { Handler } from '../../handler.js'

/** Gives the settings that a new account has. */
export const getWebBrowserSettings: Handler<'account.getWebBrowserSettings'> = () => ({
  _: 'account.webBrowserSettings',
  external_exceptions: [],
  inapp_exceptions: [],
  hash: 0n,
})
