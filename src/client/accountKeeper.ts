import type { Account, SignedInAccount } from '../core/account.js'
import { encodeAuthString } from '../core/authString.js'
import type { ImportedSession } from '../core/sessions/importedSession.js'
import { sessionFromString } from '../core/sessions/sessionFromString.js'
import type { Crypto } from '../crypto/crypto.js'
import { InputError } from '../errors/inputError.js'
import { isSignedOutError } from '../errors/isSignedOutError.js'
import type { AccountRecord } from '../storage/records/accountRecord.js'
import type * as tl from '../tl/generated/api.js'
import type { AccountStore } from '../storage/accountStore.js'

/** What an account keeper needs to know of its client. */
export interface AccountKeeperOptions {
  readonly store: AccountStore
  readonly crypto: Crypto
  readonly apiId: number
  readonly isTest: boolean
  now(): number
  homeDcId(): number
  /** Opens the store, unless it is open. */
  open(): Promise<void>
  /** Asks Telegram who is signed in by the key. */
  askWho(): Promise<tl.user>
  /** Has calls go to another data centre from now on. */
  changeHome(dcId: number): Promise<void>
  /** Lets go of everything that is connected, has `write` put the new account into the store, and begins anew at its data centre. */
  replace(dcId: number, write: () => Promise<void>): Promise<void>
  onSignedIn(account: SignedInAccount): Promise<void>
  onSignedOut(): Promise<void>
}

/** Keeps who is signed in, durably. */
export class AccountKeeper implements Account {
  readonly #options: AccountKeeperOptions
  #current: SignedInAccount | undefined

  constructor(options: AccountKeeperOptions) {
    this.#options = options
  }

  get current(): SignedInAccount | undefined {
    return this.#current
  }

  /** Takes up the account that the storage has. */
  resume(account: SignedInAccount | undefined): void {
    this.#current = account
  }

  async signedIn(user: tl.user): Promise<void> {
    const account = { id: user.id, isBot: user.bot === true }
    await this.#options.store.write([{ type: 'account', record: this.#record(this.#options.homeDcId(), account) }])
    this.#current = account
    await this.#options.onSignedIn(account)
  }

  async signedOut(): Promise<void> {
    this.#current = undefined
    await this.#options.onSignedOut()
  }

  changeHome(dcId: number): Promise<void> {
    return this.#options.changeHome(dcId)
  }

  async exportAuthString(): Promise<string> {
    const { store, crypto, apiId, isTest } = this.#options
    const dcId = this.#options.homeDcId()
    const key = await store.authKey(dcId)
    if (this.#current === undefined || key === undefined) {
      throw new InputError('There is no account to export: sign in first.')
    }
    const { id, isBot } = this.#current
    return encodeAuthString({ apiId, dcId, isTest, isBot, userId: id, authKey: key.authKey }, crypto)
  }

  async importAuthString(authString: string): Promise<void> {
    const { store, crypto } = this.#options
    const session = sessionFromString(authString, crypto)
    this.#assertFits(session)
    await this.#options.open()
    if (this.#current !== undefined) throw new InputError(TAKEN, 'authString')
    const { dcId, authKey, account } = session
    const key = { dcId, authKey, salts: [], timeOffsetMs: 0, createdAt: this.#options.now() }
    await this.#options.replace(dcId, async () => {
      await store.write([
        { type: 'authKey', record: key },
        { type: 'account', record: this.#record(dcId, account) },
      ])
      this.#current = account
    })
    if (account === undefined) await this.#identify()
    else await this.#options.onSignedIn(account)
  }

  #assertFits({ isTest, apiId }: ImportedSession): void {
    if (isTest !== undefined && isTest !== this.#options.isTest) {
      const servers = isTest ? 'the test servers' : 'the main servers'
      throw new InputError(`The auth string is of ${servers}.`, 'authString')
    }
    if (apiId !== undefined && apiId !== this.#options.apiId) {
      throw new InputError('The auth string was made with another `apiId`: use that one.', 'authString')
    }
  }

  /** Asks whose the key is that was taken over. A key of nobody is given up again. */
  async #identify(): Promise<void> {
    try {
      await this.signedIn(await this.#options.askWho())
    } catch (error) {
      await this.signedOut()
      if (!isSignedOutError(error)) throw error
      throw new InputError('The auth string is of a sign-in that has ended: sign in anew.', 'authString')
    }
  }

  /** The row that says who lives where. */
  #record(homeDcId: number, user: SignedInAccount | undefined): AccountRecord {
    const { apiId, isTest } = this.#options
    return { apiId, isTest, homeDcId, user }
  }

  /** Records a new home, durably. */
  async moveHome(dcId: number): Promise<void> {
    await this.#options.store.write([{ type: 'account', record: this.#record(dcId, this.#current) }])
  }
}

const TAKEN = 'An account is signed in already: sign out, or use another storage.'
