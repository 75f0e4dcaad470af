import { equalBytes } from '../../bytes/equalBytes.js'
import type { Crypto, RandomBytes } from '../../crypto/crypto.js'
import type { RsaPublicKey } from '../../crypto/rsa/rsaPublicKey.js'
import { InputError } from '../../errors/inputError.js'
import type { AnyFunctionCall, AnyObject } from '../../tl/generated/mtproto.js'
import { mtprotoSchema } from '../../tl/index.js'
import { dcIdToField } from '../dcIdToField.js'
import { writePlainMessage } from '../plainMessage.js'
import { acceptDhAnswer } from './client/acceptDhAnswer.js'
import { acceptDhParams } from './client/acceptDhParams.js'
import { acceptResPq } from './client/acceptResPq.js'
import { beginExchange } from './client/beginExchange.js'
import { type ClientContext, clientSecrets, type ClientState, type ClientStep } from './client/clientState.js'
import { createPlainMessageIds } from './createPlainMessageIds.js'
import type { Handshake, HandshakeEvent } from './handshake.js'
import { readHandshakeMessage } from './readHandshakeMessage.js'
import { rejectHandshake } from './rejectHandshake.js'

/** What the client's side of a key exchange is made from. */
export interface ClientHandshakeOptions {
  /** The primitives of the platform. */
  readonly crypto: Crypto
  /** A source of unpredictable bytes. */
  readonly randomBytes: RandomBytes
  /** The RSA keys that the server may prove itself with, of 2048 bits each, the preferred one first. */
  readonly publicKeys: readonly RsaPublicKey[]
  /** The data centre that the key is for, from 1 to 999; absent, the server takes the one that it is. */
  readonly dcId?: number
  /** Whether the data centre belongs to the test environment. */
  readonly isTest?: boolean
  /** Whether the connection is one for media. */
  readonly isMedia?: boolean
  /** Makes a temporary key that lives for so many seconds; absent, the key is permanent. */
  readonly expiresInSeconds?: number
}

/** How many nonces are remembered, so that answers to exchanges given up are known as such. */
const MAX_EARLIER_NONCES = 8

/** An honest exchange takes 3 packets, or 8 with as many retries as are allowed. */
const MAX_PACKETS = 32

/**
 * Makes the client's side of the exchange of an authorization key.
 * `start` may be called again on the same line to begin anew, with new nonces: answers to what was given up are ignored.
 * After `rejected` the line is to be closed. Throws an `InputError` when an option cannot be right.
 * See https://core.telegram.org/mtproto/auth_key.
 */
export function createClientHandshake(options: ClientHandshakeOptions): Handshake {
  const { crypto, randomBytes, publicKeys, dcId, isTest = false, isMedia = false, expiresInSeconds } = options
  if (publicKeys.length === 0 || publicKeys.some(({ n }) => n.length !== 256)) {
    throw new InputError('A key exchange needs an RSA key of the server, of 2048 bits', 'publicKeys')
  }
  if (expiresInSeconds !== undefined && !(Number.isInteger(expiresInSeconds) && isPositiveInt32(expiresInSeconds))) {
    throw new InputError(
      `A temporary key lives for a whole number of seconds, not ${expiresInSeconds}`,
      'expiresInSeconds',
    )
  }
  const dcField = dcId === undefined ? undefined : dcIdToField(dcId, { isTest, isMedia })
  return new ClientHandshake({ crypto, randomBytes, publicKeys, dcId, dcField, expiresInSeconds })
}

function isPositiveInt32(value: number): boolean {
  return value > 0 && value <= 0x7fff_ffff
}

class ClientHandshake implements Handshake {
  readonly #context: ClientContext
  readonly #nextMessageId = createPlainMessageIds('client')
  readonly #earlierNonces: Uint8Array[] = []
  #nonce: Uint8Array | undefined
  #state: ClientState | undefined
  #packetCount = 0

  constructor(context: ClientContext) {
    this.#context = context
  }

  start(now: number): HandshakeEvent[] {
    if (this.#nonce !== undefined) this.#earlierNonces.push(this.#nonce)
    if (this.#earlierNonces.length > MAX_EARLIER_NONCES) this.#earlierNonces.shift()
    const { state, question } = beginExchange(this.#context)
    this.#nonce = state.nonce
    this.#packetCount = 0
    this.#enter(state)
    return [this.#send(question, now)]
  }

  receive(packet: Uint8Array, now: number): HandshakeEvent[] {
    const state = this.#state
    if (state === undefined) return []
    const step = this.#step(state, packet, now)
    if (step === undefined) return []
    if (step.type === 'asked') {
      this.#enter(step.state)
      return [this.#send(step.question, now)]
    }
    this.#enter(undefined, step.type === 'completed' ? step.key.authKey : undefined)
    return [step]
  }

  /** Takes the one step that the state allows; nothing comes of an answer to an exchange that was given up. */
  #step(state: ClientState, packet: Uint8Array, now: number): ClientStep | undefined {
    if (++this.#packetCount > MAX_PACKETS)
      return rejectHandshake(`More than ${MAX_PACKETS} packets in one key exchange`)
    const message = readHandshakeMessage(packet, 'server')
    if (message.type === 'rejected') return message
    const answer = message.value
    if (this.#isLate(answer)) return undefined
    if (state.step === 'resPq' && answer._ === 'resPQ') return acceptResPq(this.#context, state, answer, now)
    if (state.step === 'dhParams' && (answer._ === 'server_DH_params_ok' || answer._ === 'server_DH_params_fail')) {
      return acceptDhParams(this.#context, state, answer, now)
    }
    if (
      state.step === 'dhAnswer' &&
      (answer._ === 'dh_gen_ok' || answer._ === 'dh_gen_retry' || answer._ === 'dh_gen_fail')
    ) {
      return acceptDhAnswer(this.#context, state, answer)
    }
    return rejectHandshake(`${answer._} is not the answer that was due`)
  }

  #isLate(answer: AnyObject): boolean {
    if (!('nonce' in answer)) return false
    const { nonce } = answer
    return nonce instanceof Uint8Array && this.#earlierNonces.some((earlier) => equalBytes(earlier, nonce))
  }

  /** Replaces the state and wipes the secrets that end with the old one. */
  #enter(state: ClientState | undefined, kept?: Uint8Array): void {
    const living = new Set(state === undefined ? [] : clientSecrets(state))
    if (kept !== undefined) living.add(kept)
    const secrets = this.#state === undefined ? [] : clientSecrets(this.#state)
    for (const secret of secrets) if (!living.has(secret)) secret.fill(0)
    this.#state = state
  }

  #send(question: AnyFunctionCall, now: number): HandshakeEvent {
    return { type: 'send', packet: writePlainMessage(this.#nextMessageId(now), mtprotoSchema().write(question)) }
  }
}
