import { ConnectionError } from '../errors/connectionError.js'
import type { Line, LineEvents } from './line.js'

/** What WebSockets speak here: the stream of MTProto, cut anywhere. https://core.telegram.org/mtproto/transports#websocket */
export const WEB_SOCKET_PROTOCOL = 'binary'

/** Codes of a close that nothing is wrong with. https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1 */
const ORDERLY_CODES: ReadonlySet<number> = new Set([1000, 1001, 1005])

/** What a runtime's WebSocket is asked to do. */
export interface WebSocketControls {
  send(chunk: Uint8Array): void
  bufferedBytes(): number
  close(): void
  /** Where the runtime can hold back what comes in. */
  pause?(): void
  resume?(): void
}

/** A line over a WebSocket of whatever runtime, which tells it what happens. */
export class WebSocketLine implements Line {
  readonly #url: string
  readonly #controls: WebSocketControls
  readonly #events: LineEvents
  #waiting: Uint8Array[] = []
  #isOpen = false
  #isClosing = false
  #isPaused = false
  /** What came while the reader was pausing, where the runtime cannot hold it back. */
  #held: Uint8Array[] = []
  #failure: ConnectionError | undefined

  constructor(url: string, controls: WebSocketControls, events: LineEvents) {
    this.#url = url
    this.#controls = controls
    this.#events = events
  }

  send(chunk: Uint8Array): void {
    if (this.#isClosing) return
    if (this.#isOpen) this.#controls.send(chunk)
    else this.#waiting.push(chunk)
  }

  bufferedBytes(): number {
    return this.#waiting.reduce((sum, { length }) => sum + length, this.#controls.bufferedBytes())
  }

  pause(): void {
    this.#isPaused = true
    this.#controls.pause?.()
  }

  resume(): void {
    this.#isPaused = false
    this.#controls.resume?.()
    queueMicrotask(() => this.#deliver())
  }

  close(): void {
    if (this.#isClosing) return
    this.#isClosing = true
    this.#waiting = []
    this.#held = []
    this.#controls.close()
  }

  /** Takes note that the WebSocket is open. */
  opened(): void {
    if (this.#isClosing) return
    this.#isOpen = true
    const waiting = this.#waiting
    this.#waiting = []
    for (const chunk of waiting) this.#controls.send(chunk)
    this.#events.onOpen()
  }

  /** Takes a message: its bytes, or `undefined` where it was a text. */
  received(message: Uint8Array | undefined): void {
    if (this.#isClosing) return
    if (message === undefined) {
      this.#failure = new ConnectionError(`The WebSocket ${this.#url} sent a text, and only bytes are understood here.`)
      this.close()
      return
    }
    this.#held.push(message)
    this.#deliver()
  }

  /** Takes note of an error; `closed` follows. */
  failed(reason: string): void {
    if (!this.#isClosing) this.#failure ??= this.#error(reason)
  }

  /** Takes note of the end. It is called once. */
  closed(code: number): void {
    if (this.#failure === undefined && !this.#isClosing && !(this.#isOpen && ORDERLY_CODES.has(code))) {
      this.#failure = this.#error(`it was closed with code ${code}`)
    }
    this.#isClosing = true
    this.#events.onClose(this.#failure)
  }

  #deliver(): void {
    while (!this.#isPaused && !this.#isClosing) {
      const chunk = this.#held.shift()
      if (chunk === undefined) return
      this.#events.onData(chunk)
    }
  }

  #error(reason: string): ConnectionError {
    const what = this.#isOpen ? `The WebSocket ${this.#url} was lost` : `The WebSocket ${this.#url} could not be opened`
    return new ConnectionError(`${what}: ${reason}.`)
  }
}
