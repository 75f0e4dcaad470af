import type { Clock } from '../../platform/clock.js'
import { passTime } from '../time/passTime.js'
import type { World } from '../world/world.js'

/** The longest wait that timers of all runtimes keep, in milliseconds. */
const LONGEST_WAIT_MS = 0x7fff_ffff

/** Lets time bring about what it is to bring about in a world. */
export class WorldTimer {
  readonly #world: World
  readonly #clock: Clock
  readonly #tell: () => void
  readonly #onBug: (error: unknown) => void
  #at: number | undefined
  #cancel: (() => void) | undefined

  /** `tell` is called when something has happened that nobody was told of yet. */
  constructor(world: World, clock: Clock, tell: () => void, onBug: (error: unknown) => void) {
    this.#world = world
    this.#clock = clock
    this.#tell = tell
    this.#onBug = onBug
  }

  /** Looks again what comes next. */
  check(): void {
    const next = this.#world.dueEvents[0]?.at
    if (next === this.#at) return
    this.end()
    if (next === undefined) return
    this.#at = next
    const wait = Math.min(Math.max(next - this.#clock.now(), 0), LONGEST_WAIT_MS)
    this.#cancel = this.#clock.schedule(wait, () => {
      this.#at = undefined
      this.#cancel = undefined
      this.#pass()
    })
  }

  #pass(): void {
    try {
      passTime(this.#world, this.#clock.now())
    } catch (error) {
      this.#onBug(error)
    }
    this.#tell()
  }

  /** Ends the wait. */
  end(): void {
    this.#cancel?.()
    this.#cancel = undefined
    this.#at = undefined
  }
}
