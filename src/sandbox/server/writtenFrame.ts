import type { ServerFraming } from '../../mtproto/framing/createServerFraming.js'
import type { FramingName } from '../../mtproto/framing/framing.js'
import type { OutgoingFrame } from '../faults/outgoingFrame.js'

/** What a frame needs of the connection that writes it. */
export interface FrameWriter {
  readonly framing: ServerFraming
  writeLater(ms: number, bytes: () => Uint8Array): void
  close(): void
}

/** A frame that is to be written, as faults have it. */
export class WrittenFrame implements OutgoingFrame {
  readonly type: 'packet' | 'quickAck'
  readonly encode: () => Uint8Array
  readonly #writer: FrameWriter

  constructor(type: 'packet' | 'quickAck', writer: FrameWriter, encode: () => Uint8Array) {
    this.type = type
    this.#writer = writer
    this.encode = encode
  }

  get framing(): FramingName {
    return this.#writer.framing.identity()?.framing ?? 'abridged'
  }

  encodeError(code: number): Uint8Array {
    return this.#writer.framing.encodeError(code)
  }

  encodeQuickAck(token: number): Uint8Array {
    return this.#writer.framing.encodeQuickAck(token)
  }

  disguise(bytes: Uint8Array): Uint8Array {
    return this.#writer.framing.disguise(bytes)
  }

  later(ms: number, bytes: () => Uint8Array): void {
    this.#writer.writeLater(ms, bytes)
  }

  closeLine(): void {
    this.#writer.close()
  }
}
