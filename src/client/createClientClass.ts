import { EventHub } from './eventHub.js'
import type { Account } from '../core/account.js'
import type { CallOptions } from '../core/calls/callOptions.js'
import type { InvokeOptions } from '../core/calls/invokeOptions.js'
import type { ApplicationKeys, Core } from '../core/core.js'
import type { Peers } from '../core/peers/peers.js'
import type { SignInState } from '../core/signIn/signInState.js'
import type { Crypto, RandomBytes } from '../crypto/crypto.js'
import { InputError } from '../errors/inputError.js'
import type { Clock } from '../platform/clock.js'
import type { CallLimit } from '../types/calls/callLimit.js'
import * as methods from '../methods/index.js'
import type { ParseMode } from '../types/messages/parseMode.js'
import type { SignInOptions } from '../types/authorization/signInOptions.js'
import type { FunctionName, Params, Result } from '../tl/functionName.js'
import { assertClientOptions } from './assertClientOptions.js'
import type { Client, ClientUpdates, ClientConstructor, UpdateContext } from './client.js'
import type { ClientOptions } from './clientOptions.js'
import type { ClientRuntime } from './clientRuntime.js'
import { bindMethod } from './view/bindMethod.js'
import { createClientView } from './view/createClientView.js'
import { Arrivals } from './delivery/arrivals.js'
import { createAudience } from './delivery/createAudience.js'
import { createClientUpdates } from './delivery/createClientUpdates.js'
import { UpdateLoops } from './delivery/updateLoops.js'
import { Engine } from './engine.js'
import { resumeAccount } from './resumeAccount.js'

/** Makes the `Client` of one door of the package: the same class, on the runtime that the door stands for. */
export function createClientClass(runtime: ClientRuntime): ClientConstructor {
  class BareClient implements Core {
    readonly #engine: Engine
    readonly #events: EventHub<Client>
    readonly #loops: UpdateLoops<UpdateContext> = new UpdateLoops()
    readonly #arrivals: Arrivals = new Arrivals()

    constructor(options: ClientOptions) {
      assertClientOptions(options)
      const onError =
        options.onError ?? ((error) => runtime.warn('Whimbrel met a fault that no call can be told of.', error))
      const events = new EventHub<Client>(() => this.#asClient(), onError)
      const storage = options.storage ?? 'memory'
      this.#events = events
      const audience = createAudience(events, this.#loops, this.#arrivals, () => this.#asClient())
      this.#engine = new Engine({
        options,
        platform: options.platform ?? runtime.platform(),
        storage: typeof storage === 'string' ? runtime.namedStorage(storage) : storage,
        audience,
        emit: (event) => events.emit(event),
        onError,
      })
    }

    get application(): ApplicationKeys {
      return this.#engine.application
    }

    get account(): Account {
      return this.#engine.account
    }

    get peers(): Peers {
      return this.#engine.peers
    }

    get signInState(): SignInState {
      return this.#engine.signInState
    }

    get parseMode(): ParseMode | undefined {
      return this.#engine.parseMode
    }

    get crypto(): Crypto {
      return this.#engine.crypto
    }

    get randomBytes(): RandomBytes {
      return this.#engine.randomBytes
    }

    get clock(): Clock {
      return this.#engine.clock
    }

    get limits(): readonly CallLimit[] {
      return this.#engine.limits
    }

    now(): Date {
      return this.#engine.now()
    }

    randomId(): bigint {
      return this.#engine.randomId()
    }

    invoke<Name extends FunctionName>(
      name: Name,
      params: Params<Name>,
      options?: InvokeOptions,
    ): Promise<Result<Name>> {
      return this.#engine.invoke(name, params, options)
    }

    with(options: CallOptions): Client {
      return createClientView(this.#asClient(), options)
    }

    on(query: string, handler: unknown): () => void {
      const remove = this.#events.on(query, handler)
      this.#arrivals.tell()
      return remove
    }

    get updates(): ClientUpdates {
      return createClientUpdates(this.#engine.updates, this.#loops, this.#arrivals)
    }

    connect(): Promise<void> {
      return this.#engine.connect()
    }

    async start(parameters?: SignInOptions): Promise<void> {
      await this.#engine.connect()
      if (await resumeAccount(this.#engine)) return
      if (parameters === undefined) {
        throw new InputError('Nobody is signed in: give `start` a phone number or a bot token.', 'parameters')
      }
      await methods.signIn(this.#engine, parameters)
    }

    stop(): Promise<void> {
      this.#loops.end()
      this.#arrivals.clear()
      return this.#engine.disconnect()
    }

    [Symbol.asyncDispose](): Promise<void> {
      return this.stop()
    }

    #asClient(): Client {
      if (!isClient(this)) throw new TypeError('A client was made by a class that lacks the methods.')
      return this
    }
  }

  for (const [name, method] of Object.entries(methods)) {
    Object.defineProperty(BareClient.prototype, name, { configurable: true, writable: true, value: bindMethod(method) })
  }
  Object.defineProperty(BareClient, 'name', { value: 'Client' })
  const complete: unknown = BareClient
  if (!isClientClass(complete)) throw new TypeError('The class of clients lacks methods.')
  return complete
}

/** The compiler does not see through the loop that binds the methods, so this looks at what it did. */
function isClientClass(value: unknown): value is ClientConstructor {
  return typeof value === 'function' && isClient(value.prototype)
}

function isClient(value: unknown): value is Client {
  return typeof value === 'object' && value !== null && Object.keys(methods).every((name) => name in value)
}
