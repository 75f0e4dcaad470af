import { InputError } from '../../errors/inputError.js'
import { StorageError } from '../../errors/storageError.js'
import type { StorageCrypto } from '../../platform/storageCrypto.js'
import { assertWrite } from '../assertWrite.js'
import { decodeRecord, encodeRecord } from '../records/recordKind.js'
import { SharedOpening } from '../sharedOpening.js'
import { SortedKeys } from '../sortedKeys.js'
import type {
  RowChange,
  Storage,
  StorageChange,
  StorageRange,
  StorageRow,
  TableName,
  WriteOptions,
} from '../storage.js'
import { assertStorageKey, storageBounds } from '../storageBounds.js'
import { ENCRYPTION_KEY } from './encryptionKey.js'
import { encryptionRecord } from './encryptionRecord.js'
import { createRowCipher, reviveRowCipher, type RowCipher } from './rowCipher.js'
import type { StorageSecret } from './storageSecret.js'

/** The tables that hold the account. */
export const ENCRYPTED_TABLES: readonly TableName[] = [
  'account',
  'keys',
  'peers',
  'peerNames',
  'updates',
  'journal',
  'files',
]

const PAGE_LENGTH = 500

/** A storage that is open. */
interface OpenState {
  readonly cipher: RowCipher
  /** The keys of tables that were read by range: hashed keys have no order. It holds what one client at a time writes through it. */
  readonly indexes: Map<TableName, SortedKeys>
  last: Promise<unknown>
}

/** A storage whose rows are encrypted before they reach another. The table `meta`, which says who has it open, stays in the clear. */
export class EncryptedStorage implements Storage {
  readonly place: string
  readonly takesEffects: boolean
  readonly #storage: Storage
  readonly #opening: SharedOpening<OpenState>

  constructor(storage: Storage, secret: StorageSecret, crypto: StorageCrypto) {
    this.place = storage.place
    this.takesEffects = storage.takesEffects
    this.#storage = storage
    this.#opening = new SharedOpening<OpenState>({
      place: storage.place,
      open: async () => {
        await storage.open()
        try {
          return { cipher: await unlock(storage, secret, crypto), indexes: new Map(), last: Promise.resolve() }
        } catch (error) {
          await storage.close()
          throw error
        }
      },
      close: async ({ last }) => {
        await last
        await storage.close()
      },
    })
  }

  open(): Promise<void> {
    return this.#opening.open()
  }

  async read(table: TableName, key: string): Promise<Uint8Array | undefined> {
    assertStorageKey(key)
    const { cipher } = this.#opening.handle
    if (table === 'meta') return key === ENCRYPTION_KEY ? undefined : this.#storage.read(table, key)
    return (await this.#readRow(cipher, table, key))?.value
  }

  async readRange(table: TableName, range: StorageRange): Promise<readonly StorageRow[]> {
    const bounds = storageBounds(range)
    const state = this.#opening.handle
    if (table === 'meta') {
      const { limit, ...rest } = range
      const rows = await this.#storage.readRange(table, rest)
      return rows.filter(({ key }) => key !== ENCRYPTION_KEY).slice(0, limit)
    }
    const index = await this.#queue(state, () => this.#indexOf(state, table))
    const rows = await Promise.all(index.range(bounds).map((key) => this.#readRow(state.cipher, table, key)))
    return rows.filter((row) => row !== undefined)
  }

  async write(changes: readonly StorageChange[], options: WriteOptions = {}): Promise<void> {
    assertWrite(changes, options)
    const state = this.#opening.handle
    // The bytes are taken now: the caller may change them while a key is being hashed.
    const own = changes.map((change) => ('remove' in change ? change : { ...change, value: change.value?.slice() }))
    if (own.some((change) => change.table === 'meta' && 'key' in change && change.key === ENCRYPTION_KEY)) {
      throw new InputError('This row says how the storage is encrypted: it is not written through it.', 'key')
    }
    const run = async (): Promise<void> => {
      await this.#storage.write(await this.#sealed(state, own), options)
      for (const change of own) follow(state.indexes.get(change.table), change)
    }
    // An effect may wait for its caller, so that others do not wait for it.
    return options.effect === undefined ? this.#queue(state, run) : run()
  }

  close(): Promise<void> {
    return this.#opening.close()
  }

  #queue<Result>(state: OpenState, action: () => Promise<Result>): Promise<Result> {
    const result = state.last.then(action)
    // Whoever asked hears of the failure; the next one begins all the same.
    state.last = result.catch(() => {})
    return result
  }

  async #readRow(cipher: RowCipher, table: TableName, key: string): Promise<StorageRow | undefined> {
    const name = await cipher.nameOf(table, key)
    const value = await this.#storage.read(table, name)
    return value && cipher.unseal(table, { key: name, value })
  }

  async #indexOf(state: OpenState, table: TableName): Promise<SortedKeys> {
    const known = state.indexes.get(table)
    if (known !== undefined) return known
    const index = new SortedKeys()
    let after: string | undefined
    for (;;) {
      const page = await this.#storage.readRange(table, { after, limit: PAGE_LENGTH })
      for (const row of page) index.add((await state.cipher.unseal(table, row)).key)
      after = page.at(-1)?.key
      if (page.length < PAGE_LENGTH) break
    }
    state.indexes.set(table, index)
    return index
  }

  async #sealed(state: OpenState, changes: readonly StorageChange[]): Promise<readonly StorageChange[]> {
    const sealed: StorageChange[] = []
    for (const change of changes) {
      if ('remove' in change) sealed.push(...(await this.#sealedRemoval(state, change, changes)))
      else if (change.table === 'meta') sealed.push(change)
      else sealed.push(await sealedRow(state.cipher, change))
    }
    return sealed
  }

  /** A whole table is removed as it is; of a part, the keys are looked up, those that come before it in the same write too. */
  async #sealedRemoval(
    state: OpenState,
    { table, remove }: Extract<StorageChange, { readonly remove: unknown }>,
    changes: readonly StorageChange[],
  ): Promise<readonly StorageChange[]> {
    const bounds = storageBounds(remove)
    if (table === 'meta') {
      const rows = await this.#storage.readRange(table, remove)
      const written = changes.flatMap((change) => ('key' in change && change.table === table ? [change.key] : []))
      const keys = [...rows.map(({ key }) => key), ...written.filter((key) => isWithin(key, bounds))]
      return keys.filter((key) => key !== ENCRYPTION_KEY).map((key) => ({ table, key }))
    }
    if (remove.prefix === undefined && remove.after === undefined && remove.through === undefined) {
      return [{ table, remove: {} }]
    }
    const index = await this.#indexOf(state, table)
    const written = changes.flatMap((change) => ('key' in change && change.table === table ? [change.key] : []))
    const keys = [...index.range(bounds), ...written.filter((key) => isWithin(key, bounds))]
    return Promise.all(keys.map(async (key) => ({ table, key: await state.cipher.nameOf(table, key) })))
  }
}

function isWithin(key: string, { from, before }: { readonly from: string; readonly before: string }): boolean {
  return key >= from && key < before
}

async function sealedRow(cipher: RowCipher, { table, key, value }: RowChange): Promise<RowChange> {
  if (value === undefined) return { table, key: await cipher.nameOf(table, key) }
  return { table, ...(await cipher.seal(table, { key, value })) }
}

/** Keeps an index as its table is after a change. */
function follow(index: SortedKeys | undefined, change: StorageChange): void {
  if (index === undefined) return
  if ('remove' in change) for (const key of index.range(storageBounds(change.remove))) index.delete(key)
  else if (change.value === undefined) index.delete(change.key)
  else index.add(change.key)
}

/** Finds out the cipher of a storage, or begins one where there is nothing yet. */
async function unlock(storage: Storage, secret: StorageSecret, crypto: StorageCrypto): Promise<RowCipher> {
  const stored = await storage.read('meta', ENCRYPTION_KEY)
  if (stored !== undefined) {
    return reviveRowCipher(crypto, secret, decodeRecord(encryptionRecord, stored), storage.place)
  }
  for (const table of ENCRYPTED_TABLES) {
    if ((await storage.readRange(table, { limit: 1 })).length > 0) {
      throw new StorageError(
        `The storage ${storage.place} holds an account in the clear: encrypt it with \`rekeyStorage\` first.`,
        { reason: 'encryption' },
      )
    }
  }
  const { cipher, record } = await createRowCipher(crypto, secret)
  const conditions = [{ key: ENCRYPTION_KEY, value: undefined }]
  try {
    await storage.write([encodeRecord(encryptionRecord, record)], { conditions })
    return cipher
  } catch (error) {
    // Another client that came at the same time was faster: its way of encryption holds.
    if (error instanceof StorageError && error.reason === 'conflict') return unlock(storage, secret, crypto)
    throw error
  }
}
