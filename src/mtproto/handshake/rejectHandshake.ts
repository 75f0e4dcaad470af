import type { HandshakeEvent } from './handshake.js'

/** A check failed, and with it the exchange. */
export type HandshakeRejection = Extract<HandshakeEvent, { readonly type: 'rejected' }>

/** Ends an exchange. The reason is for people and holds no content. */
export function rejectHandshake(reason: string): HandshakeRejection {
  return { type: 'rejected', reason }
}
