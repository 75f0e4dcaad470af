import type { Clock } from '../../platform/clock.js'
import type { Line, LineEvents } from '../../platform/line.js'
import { DirectionGate } from './directionGate.js'
import type { FaultBoard } from './faultBoard.js'
import type { FaultSubject } from './faultTarget.js'
import type { Direction, LineEnd } from './passingChunk.js'

/** What a line with faults is made from. */
export interface FaultyLineOptions {
  readonly line: Line
  readonly board: FaultBoard
  readonly clock: Clock
  /** What the line belongs to, as far as it is known by now. */
  readonly subject: () => FaultSubject
  readonly failed: (error: unknown) => void
}

const NO_BYTES = new Uint8Array(0)
/** So much may wait on its way to the server; a line that holds back more is closed. */
const MAX_WAITING_BYTES = 16 * 1024 * 1024

/** A line as the server sees it, with what faults of the wire do to its bytes on the way. */
export class FaultyLine implements Line {
  readonly #options: FaultyLineOptions
  readonly #toServer: DirectionGate
  readonly #toClient: DirectionGate
  readonly #positions = { toServer: 0, toClient: 0 }
  #events: LineEvents | undefined

  constructor(options: FaultyLineOptions) {
    const { line, clock, failed } = options
    this.#options = options
    const end = (how: LineEnd): void => this.#end(how)
    this.#toServer = new DirectionGate(clock, { pass: (bytes) => this.#events?.onData(bytes), end, failed })
    this.#toClient = new DirectionGate(clock, { pass: (bytes) => line.send(bytes), end, failed })
  }

  /** Gives what hears of the line itself; `events` hear of what is left of it. */
  hear(events: LineEvents): LineEvents {
    this.#events = events
    return {
      onOpen: () => events.onOpen(),
      onData: (chunk) => {
        this.#push('toServer', chunk)
        if (this.#toServer.waitingBytes > MAX_WAITING_BYTES) this.#end('close')
      },
      onClose: (error) => {
        this.#toServer.clear()
        this.#toClient.clear()
        events.onClose(error)
      },
    }
  }

  send(chunk: Uint8Array): void {
    this.#push('toClient', chunk)
  }

  bufferedBytes(): number {
    return this.#options.line.bufferedBytes() + this.#toClient.waitingBytes
  }

  pause(): void {
    this.#options.line.pause()
  }

  resume(): void {
    this.#options.line.resume()
  }

  close(): void {
    this.#toServer.clear()
    if (this.#toClient.isOver) this.#options.line.close()
    else this.#toClient.push({ bytes: NO_BYTES, end: 'close' })
  }

  #push(direction: Direction, bytes: Uint8Array): void {
    const { board, subject } = this.#options
    const gate = direction === 'toServer' ? this.#toServer : this.#toClient
    const position = this.#positions[direction]
    this.#positions[direction] += bytes.length
    for (const piece of board.piecesOf({ bytes, direction, position }, subject)) gate.push(piece)
  }

  #end(how: LineEnd): void {
    const { line } = this.#options
    if (how === 'silence') return
    if (how === 'reset' && line.reset !== undefined) line.reset()
    else line.close()
  }
}
