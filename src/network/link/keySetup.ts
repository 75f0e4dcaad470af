import { readUint32 } from '../../bytes/readUint32.js'
import { ConnectionError } from '../../errors/connectionError.js'
import type { NegotiatedKey } from '../../mtproto/handshake/handshake.js'
import { packetKeyId } from '../../mtproto/messages/packetKeyId.js'
import type { Clock } from '../../platform/clock.js'
import type * as tl from '../../tl/generated/api.js'
import type { KeyHolder } from '../keys/keyHolder.js'
import type { KeyRing, SessionKey } from '../keys/keyRing.js'
import type { TemporaryKey } from '../keys/temporaryKey.js'
import type { Connection } from './connection.js'
import { beginKeyExchange, type KeyExchange } from './keyExchange.js'
import type { LinkOutcome } from './linkCall.js'
import type { LiveSession } from './liveSession.js'

const BIND_BUDGET_MS = 20_000
/** `boolTrue`. */
const TRUE_ID = 0x997275b5

/** What the set-up of keys needs from its link. */
export interface KeySetupOptions {
  readonly ring: KeyRing
  readonly holder: KeyHolder
  readonly clock: Clock
  readonly write: (call: tl.AnyFunctionCall) => Uint8Array
  /** Gives the session under this key, writing to this connection. */
  readonly session: (key: SessionKey, connection: Connection) => LiveSession
  /** There is a key to use, and a line. */
  readonly onUsable: (key: SessionKey, connection: Connection) => void
  /** The server has agreed on a key. */
  readonly onKey: () => void
  readonly onError: (error: unknown) => void
}

/** Brings a link with an open line to a key that serves: it makes and binds what the ring lacks, unless another link does. */
export class KeySetup {
  readonly #options: KeySetupOptions
  #exchange: KeyExchange | undefined
  #isAdopting = false
  #isBinding = false
  #cancelBudget: () => void = nothing

  constructor(options: KeySetupOptions) {
    this.#options = options
  }

  /** Whether something is being made over the line. */
  get isBusy(): boolean {
    return this.#exchange !== undefined || this.#isAdopting || this.#isBinding
  }

  /** Whether a key exchange is under way. */
  get isExchanging(): boolean {
    return this.#exchange !== undefined
  }

  /** Takes the next step towards a key that serves. Where another link makes one, nothing is done until the ring tells of it. */
  proceed(connection: Connection): void {
    const { ring, holder, onUsable } = this.#options
    if (this.isBusy) return
    const { usable, unbound } = ring
    if (unbound !== undefined && ring.claim(holder)) {
      this.#isBinding = true
      ring.drain(() => this.#bind(unbound, connection))
    } else if (usable === undefined) {
      if (ring.claim(holder)) this.make(connection)
    } else if (ring.isClaimedBy(holder)) {
      // The ring tells all holders, this one too.
      ring.release(holder)
    } else onUsable(usable, connection)
  }

  /** Makes the next key over the line, whether or not there is one that serves still. */
  make(connection: Connection): void {
    const { ring, clock } = this.#options
    this.#exchange = beginKeyExchange(ring.createHandshake(), clock, {
      send: (packet) => connection.send(packet),
      onKey: (key) => void this.#adopt(key, connection),
      onFailure: (error) => connection.close(error),
    })
  }

  /** Takes a packet if it belongs to a key exchange. */
  receive(packet: Uint8Array): boolean {
    if (packetKeyId(packet) !== 0n) return false
    this.#exchange?.receive(packet)
    return true
  }

  /** Gives up what is under way, since its line has ended. */
  end(): void {
    this.#exchange?.end()
    this.#exchange = undefined
    this.#isAdopting = false
    this.#isBinding = false
    this.#cancelBudget()
    this.#options.ring.release(this.#options.holder)
  }

  async #adopt(key: NegotiatedKey, connection: Connection): Promise<void> {
    const { ring, onKey, onError } = this.#options
    const exchange = this.#exchange
    this.#isAdopting = true
    try {
      await ring.adopt(key)
    } catch (error) {
      onError(error)
      connection.close(new ConnectionError('The new key could not be stored, so it is not used.'))
      return
    }
    // The line may have ended meanwhile.
    if (!this.#isAdopting || exchange !== this.#exchange) return
    this.#exchange = undefined
    this.#isAdopting = false
    onKey()
    this.proceed(connection)
  }

  #bind(key: TemporaryKey, connection: Connection): void {
    const { ring, clock, write, session } = this.#options
    if (!this.#isBinding) return
    session(key, connection).bind(
      (messageId, sessionId) => write(ring.bindCall(key, messageId, sessionId)),
      (outcome) => this.#bindEnded(key, connection, outcome),
    )
    this.#cancelBudget = clock.schedule(BIND_BUDGET_MS, () =>
      connection.close(new ConnectionError(`A key was not bound after ${BIND_BUDGET_MS / 1_000} s.`)),
    )
  }

  #bindEnded(key: TemporaryKey, connection: Connection, outcome: LinkOutcome): void {
    const { ring } = this.#options
    this.#isBinding = false
    this.#cancelBudget()
    if (outcome.type === 'answer' && outcome.body.length === 4 && readUint32(outcome.body) === TRUE_ID) {
      ring.bound(key)
      return
    }
    const text = outcome.type === 'error' ? outcome.text : outcome.type
    ring.bindFailed(key, text === 'ENCRYPTED_MESSAGE_INVALID')
    // Nothing must go under a key that is not bound.
    connection.close(new ConnectionError(`The server did not bind a temporary key: ${text}.`))
  }
}

function nothing(): void {}
