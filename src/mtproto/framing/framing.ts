/** The ways to cut a stream into packets. See https://core.telegram.org/mtproto/mtproto-transports. */
export type FramingName = 'abridged' | 'intermediate' | 'paddedIntermediate' | 'full'

/** What a framing made of the bytes that came in. */
export type FrameEvent =
  | { readonly type: 'packet'; readonly packet: Uint8Array; readonly wantsQuickAck: boolean }
  /** A bare negative code in place of a packet, such as -404. Nobody vouches for it: it is a hint, not a fact. */
  | { readonly type: 'transportError'; readonly code: number }
  | { readonly type: 'quickAck'; readonly token: number }
  /** The stream cannot be followed any more: the line is to be closed. */
  | { readonly type: 'rejected'; readonly reason: string }

/** Cuts one connection's stream into packets and back. It has no IO and belongs to one connection. */
export interface Framing {
  /** What this side sends before anything else: a tag, an obfuscation header, or nothing. */
  opening(): Uint8Array
  encode(packet: Uint8Array, options?: { readonly wantsQuickAck?: boolean }): Uint8Array
  /** A transport error as a server sends it. */
  encodeError(code: number): Uint8Array
  encodeQuickAck(token: number): Uint8Array
  /** Takes the next bytes of the stream, cut anywhere, and returns what they complete. */
  push(chunk: Uint8Array): FrameEvent[]
}

/** What a server learned about the other side from the first bytes of the stream. */
export interface FramingIdentity {
  readonly framing: FramingName
  readonly isObfuscated: boolean
  /**
   * The data centre, 1 to 5, named in the obfuscation header, without the marks for test and media. Absent where there is
   * no header or the number there is none of them. Clients that name none leave chance in its place: once in some 3,000
   * connections that looks like a data centre, so what the server knows from its own address goes first.
   */
  readonly dcId?: number
}
