import type { Clock } from '../../platform/clock.js'
import type { SignInState } from './signInState.js'
import { unlessAborted } from './unlessAborted.js'

/** Listens for the acceptance of login tokens. What comes while nobody waits is not lost. */
export class LoginTokenEar {
  readonly #state: SignInState
  #isHeard = false
  #wake: (() => void) | undefined

  constructor(state: SignInState) {
    this.#state = state
    state.onLoginToken = () => {
      this.#isHeard = true
      this.#wake?.()
    }
  }

  /** Resolves with `scanned` once a token was accepted, or with `expired` after so many milliseconds. */
  async wait(clock: Clock, ms: number, signal: AbortSignal): Promise<'scanned' | 'expired'> {
    let stopTimer = (): void => undefined
    const woken = new Promise<void>((resolve) => {
      this.#wake = resolve
      stopTimer = clock.schedule(ms, resolve)
    })
    try {
      if (!this.#isHeard) await unlessAborted(woken, signal)
      const isHeard = this.#isHeard
      this.#isHeard = false
      return isHeard ? 'scanned' : 'expired'
    } finally {
      stopTimer()
      this.#wake = undefined
    }
  }

  close(): void {
    this.#state.onLoginToken = undefined
  }
}
