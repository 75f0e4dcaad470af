/** What a tunnel asks of its owner, in this order. */
export type TunnelEvent =
  | { readonly type: 'send'; readonly bytes: Uint8Array }
  /** The way is open: what is sealed from now on reaches the other end. */
  | { readonly type: 'opened' }
  /** Bytes from the other end of the tunnel. */
  | { readonly type: 'data'; readonly bytes: Uint8Array }
  /** The other side cannot be followed or believed: the line is to be closed. */
  | { readonly type: 'rejected'; readonly reason: string }

/**
 * What has to be said on a line before it leads where it should, and how bytes travel on it afterwards.
 * It has no IO and belongs to one line. After `rejected` it ignores everything further.
 */
export interface Tunnel {
  /** What is being waited for, as a part of a sentence: `the answer to the greeting`. */
  readonly stage: string
  /** Begins, once the line is open. `now` is in milliseconds since the epoch. */
  start(now: number): readonly TunnelEvent[]
  /** Takes the next bytes of the line, cut anywhere. */
  receive(chunk: Uint8Array): readonly TunnelEvent[]
  /** Wraps bytes for the other end of an open tunnel. */
  seal(data: Uint8Array): Uint8Array
}
