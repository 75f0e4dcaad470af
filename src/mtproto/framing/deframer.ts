import type { FrameCodec } from './frameCodec.js'
import type { FrameEvent } from './framing.js'

const FIRST_CAPACITY = 256

/**
 * Cuts a stream into frames, however the stream itself was cut. It holds at most the one frame that is not yet whole, in
 * a buffer that grows with what has come, never with what was announced.
 */
export class Deframer {
  readonly #codec: FrameCodec
  #held = new Uint8Array(0)
  #heldLength = 0
  #isOver = false

  constructor(codec: FrameCodec) {
    this.#codec = codec
  }

  /** Takes the next bytes. After the first rejection everything further is thrown away. */
  push(chunk: Uint8Array): FrameEvent[] {
    const events: FrameEvent[] = []
    let rest = chunk
    while (rest.length > 0 && !this.#isOver) {
      const head = this.#heldLength === 0 ? rest : this.#held.subarray(0, this.#heldLength)
      const needed = this.#codec.measure(head)
      if (typeof needed !== 'number') {
        this.#end(events, needed)
      } else if (needed > head.length) {
        rest = rest.subarray(this.#hold(rest, needed))
        if (this.#heldLength === needed) this.#readHeld(events)
      } else {
        this.#read(events, rest.slice(0, needed))
        rest = rest.subarray(needed)
      }
    }
    return events
  }

  /** Reads the held bytes if they are a whole frame by now, and not only its header. */
  #readHeld(events: FrameEvent[]): void {
    const frame = this.#held.subarray(0, this.#heldLength)
    const needed = this.#codec.measure(frame)
    if (typeof needed !== 'number') return this.#end(events, needed)
    if (needed > frame.length) return
    this.#held = new Uint8Array(0)
    this.#heldLength = 0
    this.#read(events, frame)
  }

  #read(events: FrameEvent[], frame: Uint8Array): void {
    const event = this.#codec.read(frame)
    if (event?.type === 'rejected') this.#end(events, event)
    else if (event !== undefined) events.push(event)
  }

  /** Keeps as many bytes as the frame still lacks and returns their number. */
  #hold(bytes: Uint8Array, needed: number): number {
    const taken = bytes.subarray(0, needed - this.#heldLength)
    const length = this.#heldLength + taken.length
    if (length > this.#held.length) {
      const grown = new Uint8Array(Math.max(length, Math.min(needed, Math.max(FIRST_CAPACITY, this.#held.length * 2))))
      grown.set(this.#held.subarray(0, this.#heldLength))
      this.#held = grown
    }
    this.#held.set(taken, this.#heldLength)
    this.#heldLength = length
    return taken.length
  }

  #end(events: FrameEvent[], rejection: FrameEvent): void {
    events.push(rejection)
    this.#isOver = true
    this.#held = new Uint8Array(0)
    this.#heldLength = 0
  }
}
