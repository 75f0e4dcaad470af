import type { HandshakeAnswer } from './handshakeAnswer.js'

/** Ways in which a server misbehaves in key exchanges, to see what its clients make of it. */
export interface HandshakeFaults {
  /** Answers `req_DH_params` with `server_DH_params_fail`. */
  readonly failsDhParams?: () => boolean
  /** Decides the answer to a key that is in order. `refusedCount` is how many keys of this exchange were refused before. */
  readonly judgeKey?: (refusedCount: number) => 'ok' | 'retry' | 'fail'
  /** Changes what the server is about to say. `server_DH_inner_data` is handed over before it is hashed and encrypted. */
  readonly alter?: (answer: HandshakeAnswer) => HandshakeAnswer
}
