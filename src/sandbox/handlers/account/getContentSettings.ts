import type { Handler } from '../../handler.js'

/** Gives the settings that a new account has. */
export const getContentSettings: Handler<'account.getContentSettings'> = () => ({ _: 'account.contentSettings' })
