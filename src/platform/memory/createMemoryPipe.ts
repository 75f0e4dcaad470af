import { concatBytes } from '../../bytes/concatBytes.js'
import type { Clock } from '../clock.js'
import type { SeededRandom } from './createSeededRandom.js'

/** How a pipe carries bytes and where they come out. */
export interface MemoryPipeOptions {
  readonly clock: Clock
  readonly latencyMs: number
  readonly jitterMs: number
  /** With chance, chunks are joined and cut on the way; without it they arrive as they were sent. */
  readonly random: SeededRandom | undefined
  readonly onData: (chunk: Uint8Array) => void
  readonly onEnd: () => void
}

/** One direction of a line in one process. */
export interface MemoryPipe {
  send(chunk: Uint8Array): void
  /** Lets `onEnd` be called once everything sent before has arrived. */
  end(): void
  /** Forgets what has not arrived; nothing comes out any more. */
  discard(): void
  /** How many bytes have been sent and have not arrived. */
  undeliveredBytes(): number
  pause(): void
  resume(): void
}

interface Parcel {
  readonly arrivesAt: number
  /** Absent for the end of the stream. */
  readonly bytes: Uint8Array | undefined
}

/** Every other cut falls within so many bytes, where the headers of frames are. */
const SHORT_CUT_BYTES = 16

/** No more than this comes out at once, as from a socket, unless it was sent as one chunk. */
const LONGEST_JOIN_BYTES = 65_536

/** Creates a pipe. One chunk comes out at a time, each from its own timer, so that what follows from one happens before the next. */
export function createMemoryPipe(options: MemoryPipeOptions): MemoryPipe {
  const { clock, random, latencyMs, jitterMs } = options
  let parcels: Parcel[] = []
  let undelivered = 0
  let isPaused = false
  let isOver = false
  let cancelTimer: (() => void) | undefined

  const arm = (): void => {
    const first = parcels[0]
    if (first === undefined || isPaused || cancelTimer !== undefined) return
    cancelTimer = clock.schedule(first.arrivesAt - clock.now(), onTimer)
  }

  const onTimer = (): void => {
    cancelTimer = undefined
    const first = parcels[0]
    if (first === undefined) return
    if (first.bytes === undefined) {
      discard()
      options.onEnd()
      return
    }
    const chunk = random === undefined ? takeFirst(first.bytes) : takeAnyhow(first.bytes, random)
    undelivered -= chunk.length
    arm()
    // A copy: the sender may keep its array to send it again, and the receiver may decrypt in place.
    options.onData(chunk.slice())
  }

  const takeFirst = (bytes: Uint8Array): Uint8Array => {
    parcels.shift()
    return bytes
  }

  /** Takes a part of what has arrived: the first chunk, or some bytes, or all of it, whatever the sender's chunks were. */
  const takeAnyhow = (first: Uint8Array, chance: SeededRandom): Uint8Array => {
    const way = chance.integer(3)
    if (way === 0) return takeFirst(first)
    const now = clock.now()
    const arrived: Uint8Array[] = [first]
    let length = first.length
    for (const parcel of parcels.slice(1)) {
      if (parcel.bytes === undefined || parcel.arrivesAt > now) break
      length += parcel.bytes.length
      if (length > LONGEST_JOIN_BYTES) break
      arrived.push(parcel.bytes)
    }
    const bytes = arrived.length > 1 ? concatBytes(...arrived) : first
    parcels.splice(0, arrived.length)
    if (way === 1 || bytes.length < 2) return bytes
    const cut = 1 + chance.integer(chance.chance(0.5) ? Math.min(SHORT_CUT_BYTES, bytes.length) : bytes.length)
    if (cut < bytes.length) parcels.unshift({ arrivesAt: now, bytes: bytes.subarray(cut) })
    return bytes.subarray(0, cut)
  }

  const put = (bytes: Uint8Array | undefined): void => {
    if (isOver) return
    const jitter = jitterMs > 0 && random !== undefined ? random.integer(jitterMs + 1) : 0
    // One that is due before those ahead of it waits for them: order is kept.
    parcels.push({ arrivesAt: clock.now() + latencyMs + jitter, bytes })
    undelivered += bytes?.length ?? 0
    arm()
  }

  const discard = (): void => {
    isOver = true
    parcels = []
    undelivered = 0
    cancelTimer?.()
    cancelTimer = undefined
  }

  return {
    send: (chunk) => {
      if (chunk.length > 0) put(chunk)
    },
    end: () => put(undefined),
    discard,
    undeliveredBytes: () => undelivered,
    pause: () => {
      isPaused = true
      cancelTimer?.()
      cancelTimer = undefined
    },
    resume: () => {
      isPaused = false
      arm()
    },
  }
}
