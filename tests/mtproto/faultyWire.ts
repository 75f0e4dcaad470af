import type { SeededRandom } from '../../src/platform/memory/createSeededRandom.js'
import type { TimerQueue } from '../../src/platform/memory/timerQueue.js'

/** How likely each mishap is, for each packet. */
export interface WireFaults {
  readonly flip: number
  readonly duplicate: number
  readonly cut: number
  /** How likely what a client wrote before a cut still comes to the server, late. */
  readonly late: number
  /** How likely the line falls silent for good, without either side being told. */
  readonly stall: number
}

/** A wire on which nothing goes wrong. */
export const NO_FAULTS: WireFaults = { flip: 0, duplicate: 0, cut: 0, late: 0, stall: 0 }

/** Where packets come out of a wire. */
export interface WireEnds {
  onServerPacket(packet: Uint8Array, lineId: number): void
  onClientPacket(packet: Uint8Array): void
  /** The client sees that the line is gone. */
  onClosed(): void
}

type Direction = 'toServer' | 'toClient'

const SHORTEST_WAY_MS = 5
const LONGEST_WAY_MS = 150
const LATEST_MS = 4_000
const LATEST_COPY_MS = 1_500

/** One line after another between a client and a server, in virtual time, on which things go wrong by chance. */
export class FaultyWire {
  readonly #timers: TimerQueue
  readonly #random: SeededRandom
  readonly #ends: WireEnds
  faults: WireFaults
  lineId = 0
  isOpen = false
  #isSilent = false
  #arrivals: Record<Direction, number> = { toServer: 0, toClient: 0 }

  constructor(timers: TimerQueue, random: SeededRandom, faults: WireFaults, ends: WireEnds) {
    this.#timers = timers
    this.#random = random
    this.#ends = ends
    this.faults = faults
  }

  open(now: number): void {
    this.lineId += 1
    this.isOpen = true
    this.#isSilent = false
    this.#arrivals = { toServer: now, toClient: now }
  }

  /** Ends the line. The client hears of it after a while, and nothing comes to it any more. */
  close(now: number): void {
    if (!this.isOpen) return
    this.isOpen = false
    this.#timers.add(now + this.#random.integer(200), () => this.#ends.onClosed())
  }

  send(direction: Direction, packet: Uint8Array, now: number): void {
    if (!this.isOpen) return
    const { flip, duplicate, cut, stall } = this.faults
    if (this.#random.chance(stall)) this.#isSilent = true
    if (this.#isSilent) return
    if (this.#random.chance(cut)) {
      this.close(now)
      return
    }
    this.#deliver(direction, this.#random.chance(flip) ? this.#flipped(packet) : packet, now)
    if (this.#random.chance(duplicate)) this.#deliverAt(direction, packet, now + this.#random.integer(LATEST_COPY_MS))
  }

  #deliver(direction: Direction, packet: Uint8Array, now: number): void {
    const way = SHORTEST_WAY_MS + this.#random.integer(LONGEST_WAY_MS - SHORTEST_WAY_MS)
    const at = Math.max(now + way, this.#arrivals[direction])
    this.#arrivals[direction] = at
    this.#deliverAt(direction, packet, at)
  }

  #deliverAt(direction: Direction, packet: Uint8Array, at: number): void {
    const { lineId } = this
    this.#timers.add(at, () => {
      const isCurrent = this.isOpen && this.lineId === lineId
      if (direction === 'toClient') {
        if (isCurrent) this.#ends.onClientPacket(packet)
      } else if (isCurrent) this.#ends.onServerPacket(packet, lineId)
      else if (this.#random.chance(this.faults.late)) {
        this.#timers.add(at + this.#random.integer(LATEST_MS), () => this.#ends.onServerPacket(packet, lineId))
      }
    })
  }

  #flipped(packet: Uint8Array): Uint8Array {
    const flipped = packet.slice()
    const place = this.#random.integer(packet.length)
    flipped[place] = (flipped[place] ?? 0) ^ (1 << this.#random.integer(8))
    return flipped
  }
}
