import type { FrameEvent, FramingName } from './framing.js'

/** Which end of the stream a codec stands at: clients ask for quick acks, servers send them and transport errors. */
export type FramingRole = 'client' | 'server'

/** The stream cannot be followed any more. */
export type FrameRejection = Extract<FrameEvent, { readonly type: 'rejected' }>

/** Writes the frames of one framing and reads them one by one. Cutting the stream is left to the deframer. */
export interface FrameCodec {
  readonly name: FramingName
  /**
   * Says how long the frame is that begins with `head`, as far as `head` shows it. A result that is greater than the
   * length of `head` may be too low: ask again once there are that many bytes.
   */
  measure(head: Uint8Array): number | FrameRejection
  /** Reads one whole frame, measured before. Nothing comes of a frame that says nothing. */
  read(frame: Uint8Array): FrameEvent | undefined
  encode(packet: Uint8Array, wantsQuickAck: boolean): Uint8Array
  encodeError(code: number): Uint8Array
  encodeQuickAck(token: number): Uint8Array
}
