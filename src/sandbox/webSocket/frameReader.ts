import { concatBytes } from '../../bytes/concatBytes.js'

/** The kinds of frames. https://www.rfc-editor.org/rfc/rfc6455#section-5.2 */
export const OPCODES: {
  readonly continuation: 0
  readonly binary: 2
  readonly close: 8
  readonly ping: 9
  readonly pong: 10
} = { continuation: 0, binary: 2, close: 8, ping: 9, pong: 10 }

const LONGEST_CONTROL = 125
const LONGEST_FRAME = 16 * 1024 * 1024

/** What frames of a client say. */
export type FrameNews =
  | { readonly type: 'data'; readonly bytes: Uint8Array }
  | { readonly type: 'ping'; readonly bytes: Uint8Array }
  /** The client takes leave, or cannot be followed; the code says which. https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1 */
  | { readonly type: 'end'; readonly code: number }

interface Frame {
  readonly opcode: number
  readonly mask: Uint8Array
  readonly length: number
}

/** Takes the frames of a client apart, however the stream is cut. Contents are handed on as they come; only short control frames are held. */
export class FrameReader {
  #header: Uint8Array = new Uint8Array(0)
  #frame: Frame | undefined
  #position = 0
  #control: Uint8Array = new Uint8Array(0)
  #isOver = false

  /** Takes the next bytes. After an end everything further is thrown away. */
  push(chunk: Uint8Array): readonly FrameNews[] {
    const news: FrameNews[] = []
    let rest = chunk
    while (!this.#isOver && (rest.length > 0 || this.#frame?.length === 0)) {
      const frame = this.#frame
      if (frame === undefined) {
        const taken = rest.subarray(0, headerLength(this.#header) - this.#header.length)
        rest = rest.subarray(taken.length)
        this.#header = concatBytes(this.#header, taken)
        if (this.#header.length === headerLength(this.#header)) this.#begin(news)
        continue
      }
      const part = rest.slice(0, frame.length - this.#position)
      rest = rest.subarray(part.length)
      this.#take(frame, part, news)
    }
    return news
  }

  #begin(news: FrameNews[]): void {
    const frame = readHeader(this.#header)
    this.#header = new Uint8Array(0)
    if (typeof frame === 'number') {
      this.#end(frame, news)
      return
    }
    this.#frame = frame
    this.#position = 0
    this.#control = new Uint8Array(0)
  }

  #take(frame: Frame, part: Uint8Array, news: FrameNews[]): void {
    for (let index = 0; index < part.length; index++) {
      part[index] = (part[index] ?? 0) ^ (frame.mask[(this.#position + index) % 4] ?? 0)
    }
    this.#position += part.length
    const isData = frame.opcode === OPCODES.binary || frame.opcode === OPCODES.continuation
    if (!isData) this.#control = concatBytes(this.#control, part)
    else if (part.length > 0) news.push({ type: 'data', bytes: part })
    if (this.#position < frame.length) return
    this.#frame = undefined
    if (frame.opcode === OPCODES.ping) news.push({ type: 'ping', bytes: this.#control })
    else if (frame.opcode === OPCODES.close) this.#end(1000, news)
  }

  #end(code: number, news: FrameNews[]): void {
    this.#isOver = true
    news.push({ type: 'end', code })
  }
}

/** The length of a header, as far as its first bytes tell. A mask is always there: a frame without one ends the stream anyway. */
function headerLength(header: Uint8Array): number {
  if (header.length < 2) return 2
  const short = (header[1] ?? 0) & 0x7f
  const extended = short === 127 ? 8 : short === 126 ? 2 : 0
  return 6 + extended
}

/** Reads a whole header, or tells the code to end with. */
function readHeader(header: Uint8Array): Frame | number {
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength)
  const first = view.getUint8(0)
  const opcode = first & 0x0f
  const short = view.getUint8(1) & 0x7f
  const isMasked = view.getUint8(1) >= 0x80
  const isFinal = first >= 0x80
  const hasExtension = (first & 0x70) !== 0
  if (!isMasked || hasExtension) return 1002
  const length = short === 127 ? Number(view.getBigUint64(2)) : short === 126 ? view.getUint16(2) : short
  if (length > LONGEST_FRAME) return 1009
  switch (opcode) {
    case OPCODES.continuation:
    case OPCODES.binary:
      break
    case OPCODES.close:
    case OPCODES.ping:
    case OPCODES.pong:
      if (!isFinal || length > LONGEST_CONTROL) return 1002
      break
    case 1:
      // A text, where only bytes belong.
      return 1003
    default:
      return 1002
  }
  return { opcode, mask: header.slice(-4), length }
}
