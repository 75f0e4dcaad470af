import { concatBytes } from '../../bytes/concatBytes.js'
import type { Clock } from '../../platform/clock.js'
import type { LineEnd, Piece } from './passingChunk.js'

/** Where the bytes of one direction go. */
export interface GateEvents {
  pass(bytes: Uint8Array): void
  end(how: LineEnd): void
  /** Takes what was thrown while something passed that had waited. */
  failed(error: unknown): void
}

interface WaitingPiece extends Piece {
  readonly dueAt: number
}

/** The bytes of one direction of a line, in order: at once where nothing waits, else each in its time. */
export class DirectionGate {
  readonly #clock: Clock
  readonly #events: GateEvents
  #waiting: WaitingPiece[] = []
  #waitingBytes = 0
  #cancelTimer: (() => void) | undefined
  #isOver = false

  constructor(clock: Clock, events: GateEvents) {
    this.#clock = clock
    this.#events = events
  }

  /** How many bytes wait. */
  get waitingBytes(): number {
    return this.#waitingBytes
  }

  /** True once nothing passes any more. */
  get isOver(): boolean {
    return this.#isOver
  }

  push(piece: Piece): void {
    if (this.#isOver) return
    const last = this.#waiting.at(-1)
    if (last === undefined && (piece.afterMs ?? 0) <= 0) {
      this.#deliver(piece)
      return
    }
    this.#waitingBytes += piece.bytes.length
    if (last !== undefined && piece.isJoined === true && last.end === undefined) {
      this.#waiting.splice(-1, 1, { ...last, ...piece, bytes: concatBytes(last.bytes, piece.bytes) })
      return
    }
    const dueAt = Math.max(this.#clock.now() + (piece.afterMs ?? 0), last?.dueAt ?? 0)
    this.#waiting.push({ ...piece, dueAt })
    if (last === undefined) this.#setTimer()
  }

  /** Drops what waits; nothing passes any more. */
  clear(): void {
    this.#isOver = true
    this.#waiting = []
    this.#waitingBytes = 0
    this.#cancelTimer?.()
    this.#cancelTimer = undefined
  }

  #deliver({ bytes, end }: Piece): void {
    if (bytes.length > 0) this.#events.pass(bytes)
    if (end === undefined || this.#isOver) return
    this.clear()
    this.#events.end(end)
  }

  #setTimer(): void {
    const [first] = this.#waiting
    if (first === undefined) return
    this.#cancelTimer = this.#clock.schedule(Math.max(first.dueAt - this.#clock.now(), 0), () => {
      this.#cancelTimer = undefined
      try {
        this.#deliverDue()
      } catch (error) {
        this.#events.failed(error)
      }
    })
  }

  #deliverDue(): void {
    for (let piece = this.#waiting[0]; piece !== undefined; piece = this.#waiting[0]) {
      if (piece.dueAt > this.#clock.now()) break
      this.#waiting.shift()
      this.#waitingBytes -= piece.bytes.length
      this.#deliver(piece)
    }
    if (!this.#isOver) this.#setTimer()
  }
}
