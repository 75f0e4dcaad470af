import { ConnectionError } from '../../errors/connectionError.js'
import { InputError } from '../../errors/inputError.js'
import type { Clock } from '../clock.js'
import type { Address, Dial, Line, LineEvents, Listen } from '../line.js'
import { createMemoryLine, type MemoryDirection, type MemoryLine } from './createMemoryLine.js'
import type { SeededRandom } from './createSeededRandom.js'

/** A line of a memory network, as a tampering hook sees it. */
export interface MemoryLineInfo {
  /** 0 for the first line dialled in this network, 1 for the second and so on. */
  readonly index: number
  /** The address that was dialled. */
  readonly address: Address
}

/**
 * Stands between the two ends of every line. It is called with each chunk as it was sent and returns what travels on in its place:
 * the same, other bytes, several chunks or none, or `'close'` to break the line. It must not change the array that it is given.
 */
export type Tamper = (
  chunk: Uint8Array,
  direction: MemoryDirection,
  line: MemoryLineInfo,
) => readonly Uint8Array[] | 'close'

/** How a memory network carries bytes. */
export interface MemoryNetworkOptions {
  /** Moves the bytes: a virtual clock in simulations, the real one for two ends in one process without sockets. */
  readonly clock: Clock
  /** How long a chunk travels one way; 0 when absent. A dial takes two ways. */
  readonly latencyMs?: number
  /** Up to so much more, drawn for each chunk; 0 when absent. Order is kept all the same. It needs `random`. */
  readonly jitterMs?: number
  /** Where chance comes from. With it, chunks are joined and cut at arbitrary places on the way, as TCP may do; without it they arrive as they were sent. */
  readonly random?: SeededRandom
  readonly tamper?: Tamper
}

/** A network inside one process. */
export interface MemoryNetwork {
  readonly dial: Dial
  readonly listen: Listen
  /** How many lines are open or being opened. */
  readonly lineCount: number
  /** Breaks every line at once, as when a network fails: both ends hear of a `ConnectionError`. Bytes on their way are lost. */
  breakLines(): void
}

type Accept = (line: Line) => LineEvents

const FIRST_FREE_PORT = 49_152

/**
 * Creates a network inside one process: whoever dials an address that is listened on is connected, and bytes travel by the clock.
 * Listening on port 0 takes the next free port. Hosts are names without meaning; none is looked up.
 */
export function createMemoryNetwork(options: MemoryNetworkOptions): MemoryNetwork {
  const { clock, random } = options
  const latencyMs = options.latencyMs ?? 0
  const jitterMs = options.jitterMs ?? 0
  if (jitterMs > 0 && random === undefined)
    throw new InputError('jitterMs needs a source of chance: pass random.', 'random')

  const listeners = new Map<string, Accept>()
  const lines = new Set<MemoryLine>()
  let nextPort = FIRST_FREE_PORT
  let nextIndex = 0

  const dial: Dial = (address, events) => {
    const info: MemoryLineInfo = { index: nextIndex, address }
    nextIndex += 1
    const memoryLine = createMemoryLine(
      {
        clock,
        latencyMs,
        jitterMs,
        random: random?.fork(`line ${info.index}`),
        tamper: (chunk, direction) => options.tamper?.(chunk, direction, info) ?? [chunk],
        onGone: () => lines.delete(memoryLine),
      },
      events,
    )
    lines.add(memoryLine)
    clock.schedule(latencyMs, () => {
      const key = addressKey(address)
      const accept = listeners.get(key)
      if (accept !== undefined) memoryLine.connect(accept)
      else memoryLine.refuse(new ConnectionError(`No connection could be made to ${key}: nothing listens there.`))
    })
    return memoryLine.dialer
  }

  const takePort = (host: string): number => {
    while (listeners.has(addressKey({ host, port: nextPort }))) nextPort += 1
    nextPort += 1
    return nextPort - 1
  }

  const listen: Listen = async (address, accept) => {
    const bound: Address = { host: address.host, port: address.port === 0 ? takePort(address.host) : address.port }
    const key = addressKey(bound)
    if (listeners.has(key)) throw new ConnectionError(`${key} cannot be listened on: the address is in use.`)
    const accepted = new Set<Line>()
    listeners.set(key, (line) => {
      accepted.add(line)
      const events = accept(line)
      return {
        onOpen: () => events.onOpen(),
        onData: (chunk) => events.onData(chunk),
        onClose: (error) => {
          accepted.delete(line)
          events.onClose(error)
        },
      }
    })
    let isClosed = false
    return {
      address: bound,
      close: async () => {
        if (isClosed) return
        isClosed = true
        listeners.delete(key)
        for (const line of accepted) line.close()
      },
    }
  }

  return {
    dial,
    listen,
    get lineCount() {
      return lines.size
    },
    breakLines: () => {
      for (const line of lines) line.breakLine()
    },
  }
}

const addressKey = (address: Address): string => `${address.host}:${address.port}`
