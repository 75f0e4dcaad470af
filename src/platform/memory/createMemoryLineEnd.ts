import type { Clock } from '../clock.js'
import type { Line, LineEvents } from '../line.js'
import type { MemoryPipe } from './createMemoryPipe.js'

/** What one end of a line in one process is made of. */
export interface MemoryLineEndOptions {
  readonly clock: Clock
  readonly outgoing: MemoryPipe
  readonly incoming: MemoryPipe
  /** Puts bytes on their way, or breaks the line. */
  readonly transmit: (chunk: Uint8Array) => void
  /** Breaks the line for both ends. */
  readonly onReset: () => void
  /** Called once this end is closed, before its own `onClose`. */
  readonly onClose: () => void
}

/** One end of a line in one process. */
export interface MemoryLineEnd {
  readonly line: Line
  readonly isClosed: boolean
  /** Tells who hears of this end. It is set before anything can be heard. */
  attach(events: LineEvents): void
  /** Lets the bytes that waited leave. */
  open(): void
  receive(chunk: Uint8Array): void
  /** Closes this end from outside: what is on its way is lost, and `onClose` follows on its own timer. */
  fail(error: Error | undefined): void
  /** The other end has closed, and all that it sent has come. */
  receiveEnd(): void
}

/** What the operating system would hold: so much may be on its way before bytes count as waiting. */
const WINDOW_BYTES = 65_536

/** Creates an end that is not open yet: what is sent waits. */
export function createMemoryLineEnd(options: MemoryLineEndOptions): MemoryLineEnd {
  const { clock, outgoing, incoming, transmit } = options
  let events: LineEvents | undefined
  let isOpen = false
  let isClosed = false
  let waiting: Uint8Array[] = []
  let waitingBytes = 0

  const finish = (error: Error | undefined): void => {
    isClosed = true
    waiting = []
    waitingBytes = 0
    incoming.discard()
    options.onClose()
    clock.schedule(0, () => events?.onClose(error))
  }

  const line: Line = {
    send: (chunk) => {
      if (isClosed) return
      if (isOpen) {
        transmit(chunk)
        return
      }
      waiting.push(chunk)
      waitingBytes += chunk.length
    },
    bufferedBytes: () => waitingBytes + Math.max(0, outgoing.undeliveredBytes() - WINDOW_BYTES),
    pause: () => incoming.pause(),
    resume: () => incoming.resume(),
    close: () => {
      if (isClosed) return
      outgoing.end()
      finish(undefined)
    },
    reset: () => {
      if (!isClosed) options.onReset()
    },
  }

  return {
    line,
    get isClosed() {
      return isClosed
    },
    attach: (listener) => {
      events = listener
    },
    open: () => {
      isOpen = true
      const chunks = waiting
      waiting = []
      waitingBytes = 0
      for (const chunk of chunks) line.send(chunk)
    },
    receive: (chunk) => events?.onData(chunk),
    fail: (error) => {
      if (isClosed) return
      outgoing.discard()
      finish(error)
    },
    receiveEnd: () => {
      if (isClosed) return
      outgoing.discard()
      finish(undefined)
    },
  }
}
