import type { Handler } from '../../handler.js'

/** Has no tones. */
export const getTones: Handler<'aicompose.getTones'> = () => ({ _: 'aicompose.tones', hash: 0n, tones: [], users: [] })
