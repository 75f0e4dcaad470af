import type { IndexedBounds, IndexedDatabase, IndexedTransaction, OpenIndexedDatabase } from '../indexedDatabase.js'
import { IndexedDatabaseError } from '../indexedDatabaseError.js'

/** The parts of IndexedDB that are used here. See https://w3c.github.io/IndexedDB. */
interface Factory {
  open(name: string, version: number): OpenRequest
}

interface Target {
  addEventListener(name: string, listener: (event: { readonly oldVersion?: number }) => void): void
}

interface Request<Result> extends Target {
  readonly result: Result
  readonly error: unknown
}

type OpenRequest = Request<Database>

interface Database extends Target {
  createObjectStore(name: string): unknown
  transaction(stores: string[], mode: string, options: { durability: string }): Transaction
  close(): void
}

interface Transaction extends Target {
  readonly error: unknown
  objectStore(name: string): Store
  abort(): void
}

interface Store {
  get(key: string): Request<unknown>
  getAll(range: unknown, count?: number): Request<unknown[]>
  getAllKeys(range: unknown, count?: number): Request<unknown[]>
  openCursor(range: unknown, direction: string): Request<Cursor | null>
  put(value: Uint8Array, key: string): Request<unknown>
  delete(key: unknown): Request<unknown>
}

interface Cursor {
  readonly key: unknown
  readonly value: unknown
  continue(): void
}

interface KeyRange {
  bound(lower: string, upper: string, isLowerOpen: boolean, isUpperOpen: boolean): unknown
}

/** Opens a database with the `indexedDB` that browsers and their workers have as a global. */
export const openIndexedDatabase: OpenIndexedDatabase = (name, migrations) =>
  new Promise((resolve, reject) => {
    const factory: unknown = Reflect.get(globalThis, 'indexedDB')
    if (!isFactory(factory)) throw new IndexedDatabaseError('This runtime has no IndexedDB.', 'NotSupportedError')
    const request = factory.open(name, migrations.length)
    request.addEventListener('upgradeneeded', ({ oldVersion = 0 }) => {
      for (const stores of migrations.slice(oldVersion)) {
        for (const store of stores) request.result.createObjectStore(store)
      }
    })
    request.addEventListener('blocked', () => {
      reject(new IndexedDatabaseError('A page of an older release has it open.', 'BlockedError'))
    })
    request.addEventListener('error', () => reject(errorFrom(request.error)))
    request.addEventListener('success', () => {
      const database = request.result
      // A page of a newer release waits for this one: it goes first, and every later call fails.
      database.addEventListener('versionchange', () => database.close())
      resolve(databaseFrom(database))
    })
  })

function databaseFrom(database: Database): IndexedDatabase {
  return {
    close: () => database.close(),
    transact: async (stores, mode, work) => {
      const transaction = attempt(() => database.transaction([...stores], mode, { durability: 'strict' }))
      const ended = new Promise<void>((resolve, reject) => {
        transaction.addEventListener('complete', () => resolve())
        transaction.addEventListener('abort', () => reject(errorFrom(transaction.error)))
      })
      try {
        const result = await work(transactionFrom(transaction))
        await ended
        return result
      } catch (error) {
        // What was thrown is what there is to hear; that the transaction ends because of it is no news.
        ended.catch(() => {})
        abort(transaction)
        throw error
      }
    },
  }
}

function transactionFrom(transaction: Transaction): IndexedTransaction {
  const store = (name: string): Store => attempt(() => transaction.objectStore(name))
  return {
    get: (name, key) => resultOf(() => store(name).get(key)),
    range: async (name, bounds, limit, isReverse) => {
      const range = rangeOf(bounds)
      if (range === undefined || limit === 0) return []
      if (isReverse) return rowsFromTheLast(() => store(name).openCursor(range, 'prev'), limit)
      const [keys, values] = await Promise.all([
        resultOf(() => store(name).getAllKeys(range, limit)),
        resultOf(() => store(name).getAll(range, limit)),
      ])
      return keys.map((key, index) => [key, values[index]] as const)
    },
    put: (name, key, value) => {
      attempt(() => store(name).put(value, key))
    },
    delete: (name, key) => {
      attempt(() => store(name).delete(key))
    },
    deleteRange: (name, bounds) => {
      const range = rangeOf(bounds)
      if (range !== undefined) attempt(() => store(name).delete(range))
    },
  }
}

/** The browser takes a range that is empty for a mistake. */
function rangeOf({ from, before }: IndexedBounds): unknown {
  if (from >= before) return undefined
  const ranges: unknown = Reflect.get(globalThis, 'IDBKeyRange')
  if (!isKeyRange(ranges)) throw new IndexedDatabaseError('This runtime has no IndexedDB.', 'NotSupportedError')
  return ranges.bound(from, before, false, true)
}

function rowsFromTheLast(
  open: () => Request<Cursor | null>,
  limit: number | undefined,
): Promise<readonly (readonly [unknown, unknown])[]> {
  return new Promise((resolve, reject) => {
    const rows: (readonly [unknown, unknown])[] = []
    const request = attempt(open)
    request.addEventListener('error', () => reject(errorFrom(request.error)))
    request.addEventListener('success', () => {
      const cursor = request.result
      if (cursor !== null) rows.push([cursor.key, cursor.value])
      if (cursor === null || rows.length === limit) resolve(rows)
      else cursor.continue()
    })
  })
}

function resultOf<Result>(ask: () => Request<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const request = attempt(ask)
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(errorFrom(request.error)))
  })
}

function abort(transaction: Transaction): void {
  try {
    transaction.abort()
  } catch {
    // It has ended by itself.
  }
}

function attempt<Result>(action: () => Result): Result {
  try {
    return action()
  } catch (error) {
    throw error instanceof IndexedDatabaseError ? error : errorFrom(error)
  }
}

function errorFrom(error: unknown): IndexedDatabaseError {
  const [kind, message] =
    typeof error === 'object' && error !== null && 'name' in error && 'message' in error
      ? [String(error.name), String(error.message)]
      : ['AbortError', 'The browser ended the transaction.']
  return new IndexedDatabaseError(message, kind, { cause: error })
}

function isFactory(value: unknown): value is Factory {
  return typeof value === 'object' && value !== null && 'open' in value
}

function isKeyRange(value: unknown): value is KeyRange {
  return typeof value === 'function' && 'bound' in value
}
