import { ConnectionError } from '../../errors/connectionError.js'
import type { Clock } from '../clock.js'
import type { Line, LineEvents } from '../line.js'
import { createMemoryLineEnd, type MemoryLineEnd } from './createMemoryLineEnd.js'
import { createMemoryPipe, type MemoryPipe } from './createMemoryPipe.js'
import type { SeededRandom } from './createSeededRandom.js'

/** Which end of a line sent something: the one that dialled or the one that listened. */
export type MemoryDirection = 'fromDialer' | 'fromListener'

/** How a line in one process carries bytes. */
export interface MemoryLineOptions {
  readonly clock: Clock
  readonly latencyMs: number
  readonly jitterMs: number
  readonly random: SeededRandom | undefined
  /** Decides what travels on in place of a chunk; `'close'` breaks the line. */
  readonly tamper: (chunk: Uint8Array, direction: MemoryDirection) => readonly Uint8Array[] | 'close'
  /** Called once nothing can happen on the line any more, at either end. */
  readonly onGone: () => void
}

/** A line in one process, as the network sees it. */
export interface MemoryLine {
  readonly dialer: Line
  /** Reaches a listener: it gets the other end at once, and the dialler hears that the line is open one latency later. */
  connect(accept: (line: Line) => LineEvents): void
  /** Reaches nobody: the dialler hears of it one latency later. */
  refuse(error: Error): void
  /** Breaks the line for both ends; what is on its way is lost. */
  breakLine(): void
}

/** Creates a line that is being dialled, and whose dialler hears of it through `dialerEvents`. */
export function createMemoryLine(options: MemoryLineOptions, dialerEvents: LineEvents): MemoryLine {
  const { clock, latencyMs, random } = options
  let isGone = false

  const createPipe = (direction: MemoryDirection, receiver: () => MemoryLineEnd): MemoryPipe =>
    createMemoryPipe({
      clock,
      latencyMs,
      jitterMs: options.jitterMs,
      random: random?.fork(direction),
      onData: (chunk) => receiver().receive(chunk),
      onEnd: () => receiver().receiveEnd(),
    })

  const createEnd = (direction: MemoryDirection, outgoing: MemoryPipe, incoming: MemoryPipe): MemoryLineEnd =>
    createMemoryLineEnd({
      clock,
      outgoing,
      incoming,
      transmit: (chunk) => {
        const parts = options.tamper(chunk, direction)
        if (parts === 'close') breakLine()
        else for (const part of parts) outgoing.send(part)
      },
      onReset: () => breakLine(),
      onClose: () => {
        if (isGone || !dialer.isClosed || !listener.isClosed) return
        isGone = true
        options.onGone()
      },
    })

  const toListener = createPipe('fromDialer', () => listener)
  const toDialer = createPipe('fromListener', () => dialer)
  const dialer = createEnd('fromDialer', toListener, toDialer)
  const listener = createEnd('fromListener', toDialer, toListener)
  dialer.attach(dialerEvents)

  const breakLine = (): void => {
    const error = new ConnectionError('The connection was broken on the way.')
    dialer.fail(error)
    listener.fail(error)
  }

  return {
    dialer: dialer.line,
    connect: (accept) => {
      if (dialer.isClosed) return
      // Scheduled first: what the listener sends at once comes after the line is open.
      clock.schedule(latencyMs, () => {
        if (dialer.isClosed) return
        dialer.open()
        dialerEvents.onOpen()
      })
      listener.attach(accept(listener.line))
      listener.open()
    },
    refuse: (error) => {
      listener.fail(undefined)
      clock.schedule(latencyMs, () => dialer.fail(error))
    },
    breakLine,
  }
}
