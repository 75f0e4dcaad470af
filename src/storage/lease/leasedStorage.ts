import { equalBytes } from '../../bytes/equalBytes.js'
import { StorageError } from '../../errors/storageError.js'
import { ENCRYPTION_KEY } from '../encryption/encryptionKey.js'
import { decodeRecord, encodeRecord } from '../records/recordKind.js'
import type { Storage, StorageChange, StorageRange, StorageRow, TableName, WriteOptions } from '../storage.js'
import { beatRecord } from './beatRecord.js'
import { leaseLostError } from './leaseLostError.js'
import type { LeaseOptions } from './leaseOptions.js'
import { LEASE_KEY, leaseRecord } from './leaseRecord.js'
import { LEASE_TIMES } from './leaseTimes.js'
import { LEFT_KEY, takeLease, type TakenLease } from './takeLease.js'

/**
 * A storage for one client at a time. Opening it takes the lease that is kept in it, as the mode says; closing gives it back.
 * Every write is made under the condition that the lease is still held, in the same transaction: whoever lost it writes nothing more.
 */
export class LeasedStorage implements Storage {
  readonly place: string
  readonly takesEffects: boolean
  readonly #storage: Storage
  readonly #options: LeaseOptions
  #lease: TakenLease | undefined
  #lost: StorageError | undefined
  #opening: { readonly abort: AbortController; readonly done: Promise<void> } | undefined
  #cancelLook: (() => void) | undefined
  #looking: Promise<void> = Promise.resolve()
  #beatenAt = 0
  #isFailing = false

  constructor(storage: Storage, options: LeaseOptions) {
    this.place = storage.place
    this.takesEffects = storage.takesEffects
    this.#storage = storage
    this.#options = options
  }

  /** Opens the storage and takes the lease. `close` ends it where it waits, with an error. */
  async open(): Promise<void> {
    if (this.#opening !== undefined || this.#lease !== undefined) {
      throw new StorageError(`The storage ${this.place} is open already: this very client has it.`)
    }
    const abort = new AbortController()
    const done = this.#open(abort.signal).finally(() => {
      this.#opening = undefined
    })
    this.#opening = { abort, done }
    return done
  }

  read(table: TableName, key: string): Promise<Uint8Array | undefined> {
    return this.#storage.read(table, key)
  }

  readRange(table: TableName, range: StorageRange): Promise<readonly StorageRow[]> {
    return this.#storage.readRange(table, range)
  }

  async write(changes: readonly StorageChange[], options: WriteOptions = {}): Promise<void> {
    if (this.#lost !== undefined) throw this.#lost
    if (this.#lease === undefined)
      throw new StorageError(`The storage ${this.place} is not open: call \`open()\` first.`)
    const lease = this.#lease
    const conditions = [{ key: LEASE_KEY, value: lease.row.value }, ...(options.conditions ?? [])]
    try {
      await this.#storage.write(changes, { ...options, conditions })
    } catch (error) {
      if (error instanceof StorageError && error.reason === 'conflict') await this.#assertHeld(lease)
      throw error
    }
  }

  /** Ends an opening that waits for another client, with an error for whoever asked for it. */
  abandon(): void {
    this.#opening?.abort.abort(new StorageError(`The storage ${this.place} was closed while it was being opened.`))
  }

  /** Gives the lease back and closes the storage; what waits to be opened is not opened. It may be called at any time. */
  async close(): Promise<void> {
    this.abandon()
    // Whoever opens it hears of it.
    await this.#opening?.done.catch(() => {})
    this.#cancelLook?.()
    this.#cancelLook = undefined
    await this.#looking
    const lease = this.#lease
    this.#lease = undefined
    if (lease === undefined) return
    try {
      await this.#giveBack(lease)
    } finally {
      await this.#storage.close()
    }
  }

  async #open(signal: AbortSignal): Promise<void> {
    await this.#storage.open()
    try {
      await assertReadable(this.#storage)
      this.#lease = await takeLease(this.#storage, this.#options, signal)
    } catch (error) {
      await this.#storage.close()
      throw error
    }
    this.#lost = undefined
    this.#isFailing = false
    this.#beatenAt = this.#options.clock.now()
    this.#scheduleLook(this.#lease)
  }

  async #giveBack({ record, row }: TakenLease): Promise<void> {
    const released = encodeRecord(leaseRecord, { ...record, isReleased: true })
    try {
      await this.#storage.write([released], { conditions: [{ key: LEASE_KEY, value: row.value }] })
    } catch (error) {
      if (!(error instanceof StorageError && error.reason === 'conflict')) throw error
      // Somebody else has it, and may be waiting for this client to hang up.
      const left = new TextEncoder().encode(String(record.token))
      await this.#storage.write([{ table: 'meta', key: LEFT_KEY, value: left }])
    }
  }

  /** Throws where the lease is not held any more. */
  async #assertHeld(lease: TakenLease): Promise<void> {
    const held = await this.#storage.read('meta', LEASE_KEY)
    if (held !== undefined && equalBytes(held, lease.row.value)) return
    const error = leaseLostError(this.place, held && decodeRecord(leaseRecord, held).holder)
    if (this.#lost === undefined && this.#lease === lease) {
      this.#lost = error
      this.#options.onLost(error)
    }
    throw error
  }

  #scheduleLook(lease: TakenLease): void {
    this.#cancelLook = this.#options.clock.schedule(LEASE_TIMES.look, () => {
      this.#looking = this.#look(lease)
    })
  }

  async #look(lease: TakenLease): Promise<void> {
    const { clock, onError } = this.#options
    try {
      const now = clock.now()
      if (now - this.#beatenAt < LEASE_TIMES.beat) await this.#assertHeld(lease)
      else {
        await this.write([encodeRecord(beatRecord, { token: lease.record.token, at: now })])
        this.#beatenAt = now
      }
      this.#isFailing = false
    } catch (error) {
      if (this.#lost !== undefined) return
      if (!this.#isFailing) onError(error)
      this.#isFailing = true
    }
    // It may have been closed meanwhile.
    if (this.#cancelLook !== undefined) this.#scheduleLook(lease)
  }
}

/** Refuses a storage whose rows are encrypted: it would look like an empty one. */
async function assertReadable(storage: Storage): Promise<void> {
  if ((await storage.read('meta', ENCRYPTION_KEY)) === undefined) return
  throw new StorageError(
    `The storage ${storage.place} is encrypted: pass it through \`createEncryptedStorage\` with its passphrase or key.`,
    { reason: 'encryption' },
  )
}
