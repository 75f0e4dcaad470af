import type { Handler } from '../../handler.js'

/** Has no chat themes. */
export const getChatThemes: Handler<'account.getChatThemes'> = () => ({ _: 'account.themes', hash: 0n, themes: [] })
