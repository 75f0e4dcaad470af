import type { Handler } from '../../handler.js'

/** Knows no colours beyond those built into clients. */
export const getPeerColors: Handler<'help.getPeerColors'> = () => ({ _: 'help.peerColors', hash: 0, colors: [] })
