import type { KeyRing } from '../keys/keyRing.js'

const REFUSALS_BEFORE_BELIEF = 3
/** Less is lost with a temporary key, but still the calls under it: one word may be forged, or say that a packet was damaged. */
const TEMPORARY_REFUSALS_BEFORE_BELIEF = 2
/** Of a step of a key exchange the same code mostly says that the step was damaged on its way; it is no word on any key. */
const EXCHANGES_BEFORE_BELIEF = 6

/**
 * Counts how often a server has said that it does not know a key. It says so by a bare code, which anyone can forge.
 * Only when nothing else comes over several lines is it believed, and a permanent key with an account on it is kept even then.
 */
export class KeyRefusals {
  readonly #ring: KeyRing
  #count = 0
  #temporaryCount = 0
  #exchangeCount = 0

  constructor(ring: KeyRing) {
    this.#ring = ring
  }

  /** Notes that the server has proved that it knows the key. */
  clear(): void {
    this.#count = 0
    this.#temporaryCount = 0
    this.#exchangeCount = 0
  }

  /** Notes a refusal, and returns what is to be done: nothing, to begin anew because the permanent key was given up, or to tell the owner. */
  add(keyId: bigint): 'nothing' | 'beginAnew' | 'tell' {
    this.#count += 1
    if (this.#ring.isTemporary(keyId)) return this.#addTemporary(keyId)
    if (this.#count < REFUSALS_BEFORE_BELIEF) return 'nothing'
    if (!this.#ring.replacePermanent()) return this.#count % REFUSALS_BEFORE_BELIEF === 0 ? 'tell' : 'nothing'
    this.#count = 0
    return 'beginAnew'
  }

  /** Notes that the server answered a key exchange with this code, as if it knew nothing of the one that it began. */
  addExchange(): 'nothing' | 'tell' {
    this.#exchangeCount += 1
    const isTold = this.#ring.hasPermanent && this.#exchangeCount % EXCHANGES_BEFORE_BELIEF === 0
    return isTold ? 'tell' : 'nothing'
  }

  /** A temporary key is replaced; the owner hears of it when the server knows none of several that it has just agreed on. */
  #addTemporary(keyId: bigint): 'nothing' | 'tell' {
    // Under a key that was never bound there are no calls.
    const isUnbound = this.#ring.unbound?.authKeyId === keyId
    if (!isUnbound && this.#count < TEMPORARY_REFUSALS_BEFORE_BELIEF) return 'nothing'
    this.#ring.drop(keyId)
    this.#count = 0
    this.#temporaryCount += 1
    const isTold = this.#ring.hasPermanent && this.#temporaryCount % REFUSALS_BEFORE_BELIEF === 0
    return isTold ? 'tell' : 'nothing'
  }
}
