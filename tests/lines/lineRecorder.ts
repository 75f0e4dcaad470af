import { concatBytes } from '../../src/bytes/concatBytes.js'
import type { Line, LineEvents } from '../../src/platform/line.js'

/** Listens to one end of a line and keeps all that it was told, in order. */
export class LineRecorder {
  readonly chunks: Uint8Array[] = []
  /** One entry for each `onClose`; there is never to be a second. */
  readonly closes: (Error | undefined)[] = []
  /** What came after `onClose`, where nothing may. */
  readonly late: string[] = []
  openCount = 0
  #line: Line | undefined
  readonly #onEvent: () => void

  /** @param onEvent Called after each event. */
  constructor(onEvent: () => void = () => {}) {
    this.#onEvent = onEvent
  }

  get line(): Line {
    if (this.#line === undefined) throw new Error('There is no line yet.')
    return this.#line
  }

  set line(line: Line) {
    this.#line = line
  }

  get hasLine(): boolean {
    return this.#line !== undefined
  }

  get bytes(): Uint8Array {
    return concatBytes(...this.chunks)
  }

  get byteCount(): number {
    return this.chunks.reduce((count, chunk) => count + chunk.length, 0)
  }

  readonly events: LineEvents = {
    onOpen: () => {
      this.#note('open')
      this.openCount += 1
      this.#onEvent()
    },
    onData: (chunk) => {
      this.#note('data')
      this.chunks.push(chunk)
      this.#onEvent()
    },
    onClose: (error) => {
      this.#note('close')
      this.closes.push(error)
      this.#onEvent()
    },
  }

  #note(event: string): void {
    if (this.closes.length > 0) this.late.push(event)
  }
}
