import type { FramingName } from '../../mtproto/framing/framing.js'

/** Something that is to be written to a line as one frame, in the hands of a fault. */
export interface OutgoingFrame {
  readonly type: 'packet' | 'quickAck'
  /** How the client cuts the stream. */
  readonly framing: FramingName
  /** Makes the frame. It is to be written if it was made, since frames are numbered and encrypted one after another. */
  encode(): Uint8Array
  /** Makes a transport error. */
  encodeError(code: number): Uint8Array
  /** Makes a quick ack. */
  encodeQuickAck(token: number): Uint8Array
  /** Hides bytes that are no frame in the obfuscation of the line. */
  disguise(bytes: Uint8Array): Uint8Array
  /** Writes bytes later. */
  later(ms: number, bytes: () => Uint8Array): void
  closeLine(): void
}
