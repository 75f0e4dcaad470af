/** A key that two sides agreed on. See https://core.telegram.org/mtproto/auth_key. */
export interface NegotiatedKey {
  /** 256 bytes. */
  readonly authKey: Uint8Array
  /** The lower 64 bits of the key's SHA-1, as a signed 64-bit number. */
  readonly authKeyId: bigint
  /** The first server salt. */
  readonly salt: bigint
  /** Server time less local time at the moment of the exchange. Zero on the server. */
  readonly timeOffsetMs: number
  /** How long a temporary key lives; absent for a permanent key. */
  readonly expiresInSeconds?: number
  /** The data centre that the client named, from 1 to 999, without the marks for test and media; absent where it named none. */
  readonly dcId?: number
}

/** What a step of a handshake asks of its driver. Packets are whole: key id 0, message id, length, body. */
export type HandshakeEvent =
  | { readonly type: 'send'; readonly packet: Uint8Array }
  | { readonly type: 'completed'; readonly key: NegotiatedKey }
  /** A check failed: the line is to be closed and, on the client, a new exchange with new nonces begun on another. */
  | { readonly type: 'rejected'; readonly reason: string }

/** One side of one key exchange. It never throws on what the other side sent. */
export interface Handshake {
  /** What the side that begins sends first; the server has nothing to send. */
  start(now: number): HandshakeEvent[]
  receive(packet: Uint8Array, now: number): HandshakeEvent[]
}
