import { readUint32 } from '../../bytes/readUint32.js'
import type { RandomBytes } from '../../crypto/crypto.js'

/** The two low bits of a message id: 0 from a client, 1 in an answer of a server, 3 in what a server says unasked. */
export type MessageIdKind = 0 | 1 | 3

/** How many random steps of four fit below one millisecond in the lower half of a message id. */
const STEPS_A_MILLISECOND = 1_000_000

/** How far a clock must fall back before a server follows it, in milliseconds. */
const STEP_BACK_MS = 1_000

/** What a generator of message ids is to know. */
export interface MessageIdsOptions {
  readonly randomBytes: RandomBytes
  /** True on a server, whose ids follow its clock down too: clients set their clocks by them. */
  readonly mayStepBack: boolean
}

/**
 * Makes message ids: the server's time in seconds, shifted left by 32 bits, with the fraction of the second below.
 * Ids of one generator only rise, even if time stands still or falls.
 * See https://core.telegram.org/mtproto/description#message-identifier-msg-id.
 */
export class MessageIds {
  readonly #options: MessageIdsOptions
  #last = 0n

  constructor(options: MessageIdsOptions) {
    this.#options = options
  }

  /** Makes the next id for a moment of server time in milliseconds. */
  next(kind: MessageIdKind, serverTimeMs: number): bigint {
    const start = messageIdAt(serverTimeMs)
    if (this.#options.mayStepBack && this.#last - start > messageIdAt(STEP_BACK_MS)) this.#last = 0n
    const next = start > this.#last ? this.#somewhereFrom(start) : (this.#last & ~3n) + 4n
    const id = next | BigInt(kind)
    this.#last = (id & 0xffff_ffffn) === 0n ? id + 4n : id
    return this.#last
  }

  /** A random place within the millisecond, so that the ids of two sessions are not alike. */
  #somewhereFrom(start: bigint): bigint {
    const steps = readUint32(this.#options.randomBytes(4)) % STEPS_A_MILLISECOND
    return start + BigInt(steps) * 4n
  }
}

/** The message id, with low bits of 0, that belongs to a moment of server time in milliseconds. */
export function messageIdAt(serverTimeMs: number): bigint {
  const seconds = Math.floor(serverTimeMs / 1_000)
  const fraction = Math.floor(((serverTimeMs - seconds * 1_000) / 1_000) * 0x1_0000_0000)
  return (BigInt(seconds) << 32n) | (BigInt(fraction) & ~3n)
}

/** The moment of server time that a message id stands for, in milliseconds. */
export function messageIdTime(messageId: bigint): number {
  return Number(messageId >> 32n) * 1_000 + (Number(messageId & 0xffff_ffffn) / 0x1_0000_0000) * 1_000
}
