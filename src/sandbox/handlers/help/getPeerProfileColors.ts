import type { Handler } from '../../handler.js'

/** Knows no colours beyond those built into clients. */
export const getPeerProfileColors: Handler<'help.getPeerProfileColors'> = () => ({
  _: 'help.peerColors',
  hash: 0,
  colors: [],
})
