import type { Crypto, RandomBytes } from '../../crypto/crypto.js'
import { telegramDhPrime } from '../../crypto/dh/telegramDhPrime.js'
import type { RsaPrivateKey } from '../../crypto/rsa/rsaPrivateKey.js'
import { InputError } from '../../errors/inputError.js'
import { mtprotoSchema } from '../../tl/index.js'
import { writePlainMessage } from '../plainMessage.js'
import { createPlainMessageIds } from './createPlainMessageIds.js'
import type { Handshake, HandshakeEvent } from './handshake.js'
import type { HandshakeAnswer } from './handshakeAnswer.js'
import type { HandshakeFaults } from './handshakeFaults.js'
import { readHandshakeMessage } from './readHandshakeMessage.js'
import { rejectHandshake } from './rejectHandshake.js'
import { answerReqDhParams } from './server/answerReqDhParams.js'
import { answerReqPq } from './server/answerReqPq.js'
import { answerSetClientDhParams } from './server/answerSetClientDhParams.js'
import { type ServerContext, serverSecrets, type ServerState, type ServerStep } from './server/serverState.js'

/** What the server's side of key exchanges is made from. */
export interface ServerHandshakeOptions {
  /** The primitives of the platform. */
  readonly crypto: Crypto
  /** A source of unpredictable bytes. */
  readonly randomBytes: RandomBytes
  /** The RSA keys that the server proves itself with, of 2048 bits each. */
  readonly privateKeys: readonly RsaPrivateKey[]
  /** A safe prime of 2048 bits; Telegram's own when absent. */
  readonly dhPrime?: Uint8Array
  /** A generator that fits the prime; 3 when absent. */
  readonly g?: number
  /** Whether a key of this id exists already: then the client is asked for another. */
  readonly isKeyIdTaken?: (authKeyId: bigint) => boolean
  /** How this server misbehaves; absent, it does not. */
  readonly faults?: HandshakeFaults
}

/** A client that gets no key in so many packets is not trying to get one; an honest one needs 3 to 8. */
const MAX_PACKETS = 128

/**
 * Makes the server's side of the exchange of authorization keys for one line. A client may run one exchange after another.
 * A `completed` event comes before the answer that tells the client: store the key first, then send.
 * After `rejected` the line is to be closed, as Telegram does with the transport error -404.
 * Throws an `InputError` when an option cannot be right. See https://core.telegram.org/mtproto/auth_key.
 */
export function createServerHandshake(options: ServerHandshakeOptions): Handshake {
  const { crypto, randomBytes, privateKeys, dhPrime = telegramDhPrime, g = 3, faults = {} } = options
  if (privateKeys.length === 0 || privateKeys.some(({ n }) => n.length !== 256)) {
    throw new InputError('A key exchange needs an RSA key of the server, of 2048 bits', 'privateKeys')
  }
  if (dhPrime.length !== 256) throw new InputError(`The prime has 2048 bits, not ${dhPrime.length * 8}`, 'dhPrime')
  const isKeyIdTaken = options.isKeyIdTaken ?? (() => false)
  return new ServerHandshake({ crypto, randomBytes, privateKeys, dhPrime, g, isKeyIdTaken, faults })
}

class ServerHandshake implements Handshake {
  readonly #context: ServerContext
  readonly #nextMessageId = createPlainMessageIds('server')
  #state: ServerState | undefined
  #packetCount = 0
  #isOver = false

  constructor(context: ServerContext) {
    this.#context = context
  }

  start(): HandshakeEvent[] {
    return []
  }

  receive(packet: Uint8Array, now: number): HandshakeEvent[] {
    if (this.#isOver) return []
    const step = this.#step(packet, now)
    if (step.type === 'rejected') {
      this.#isOver = true
      this.#enter(undefined)
      return [step]
    }
    this.#enter(step.state)
    const sent = this.#send(step.answer, now)
    if (step.key === undefined) return [sent]
    this.#packetCount = 0
    return [{ type: 'completed', key: step.key }, sent]
  }

  /** Takes the step that the client asks for if it is the one that is due. A new exchange may begin at any time. */
  #step(packet: Uint8Array, now: number): ServerStep {
    if (++this.#packetCount > MAX_PACKETS) return rejectHandshake(`More than ${MAX_PACKETS} packets without a key`)
    const message = readHandshakeMessage(packet, 'client')
    if (message.type === 'rejected') return message
    const call = message.value
    const state = this.#state
    if (call._ === 'req_pq_multi' || call._ === 'req_pq') return answerReqPq(this.#context, call)
    if (state?.step === 'reqDhParams' && call._ === 'req_DH_params') {
      return answerReqDhParams(this.#context, state, call, now)
    }
    if (state?.step === 'clientDh' && call._ === 'set_client_DH_params') {
      return answerSetClientDhParams(this.#context, state, call)
    }
    return rejectHandshake(`${call._} is not the step that was due`)
  }

  /** Replaces the state and wipes the secrets that end with the old one. */
  #enter(state: ServerState | undefined): void {
    const living = new Set(state === undefined ? [] : serverSecrets(state))
    const secrets = this.#state === undefined ? [] : serverSecrets(this.#state)
    for (const secret of secrets) if (!living.has(secret)) secret.fill(0)
    this.#state = state
  }

  #send(answer: HandshakeAnswer, now: number): HandshakeEvent {
    const altered = this.#context.faults.alter?.(answer) ?? answer
    return { type: 'send', packet: writePlainMessage(this.#nextMessageId(now), mtprotoSchema().write(altered)) }
  }
}
