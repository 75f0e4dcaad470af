import type { Crypto, RandomBytes } from '../../crypto/crypto.js'
import type { Clock } from '../../platform/clock.js'
import type { FunctionName, Params, Result } from '../../tl/functionName.js'
import type { ParseMode } from '../../types/messages/parseMode.js'
import type { Account } from '../account.js'
import type { ApplicationKeys, Core } from '../core.js'
import type { Peers } from '../peers/peers.js'
import type { SignInState } from '../signIn/signInState.js'
import type { InvokeOptions } from './invokeOptions.js'

/** A core whose calls to the raw API go another way, and which is the same otherwise. */
export class CallView implements Core {
  readonly #core: Core
  readonly #invoke: Core['invoke']

  constructor(core: Core, invoke: Core['invoke']) {
    this.#core = core
    this.#invoke = invoke
  }

  invoke<Name extends FunctionName>(name: Name, params: Params<Name>, options?: InvokeOptions): Promise<Result<Name>> {
    return this.#invoke(name, params, options)
  }

  get application(): ApplicationKeys {
    return this.#core.application
  }

  get account(): Account {
    return this.#core.account
  }

  get peers(): Peers {
    return this.#core.peers
  }

  get signInState(): SignInState {
    return this.#core.signInState
  }

  get parseMode(): ParseMode | undefined {
    return this.#core.parseMode
  }

  get crypto(): Crypto {
    return this.#core.crypto
  }

  get randomBytes(): RandomBytes {
    return this.#core.randomBytes
  }

  get clock(): Clock {
    return this.#core.clock
  }

  now(): Date {
    return this.#core.now()
  }

  randomId(): bigint {
    return this.#core.randomId()
  }
}
