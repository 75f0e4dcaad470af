import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { StorageError } from '../errors/storageError.js'
import { openSqlite } from '../platform/node/openSqlite.js'
import type { SqliteDatabase } from '../platform/sqliteDatabase.js'
import { SqliteError } from '../platform/sqliteError.js'
import { createSqliteStorage } from './createSqliteStorage.js'
import { SQLITE_MIGRATIONS } from './sqliteMigrations.js'
import { SqliteStorage } from './sqliteStorage.js'
import type { Storage } from './storage.js'

let folder = ''
let path = ''
let open: Storage[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whimbrel-sqlite-'))
  path = join(folder, 'account.db')
  open = []
})

afterEach(async () => {
  for (const storage of open) await storage.close()
  rmSync(folder, { recursive: true })
})

async function opened(storage: Storage): Promise<Storage> {
  await storage.open()
  open.push(storage)
  return storage
}

/** Runs SQL on the file as another program would. */
async function tinker(...statements: readonly string[]): Promise<void> {
  const database = await openSqlite(path)
  for (const sql of statements) database.exec(sql)
  database.close()
}

const row = (key: string, value: Uint8Array = Uint8Array.of(1)) => ({ table: 'keys', key, value }) as const

describe('createSqliteStorage', () => {
  it('9.3 flushes every commit to the disk, in a write-ahead log, and overwrites what it deletes', async () => {
    let database: SqliteDatabase | undefined
    const storage = await opened(createSqliteStorage(path, async (file) => (database = await openSqlite(file))))
    const ask = (pragma: string): unknown => Object.values(database?.prepare(`PRAGMA ${pragma}`).all()[0] ?? {})[0]
    await storage.write([row('a')])
    expect(ask('journal_mode')).toBe('wal')
    expect(ask('synchronous')).toBe(2)
    expect(ask('secure_delete')).toBe(1)
  })

  it('9.10 makes files that their owner alone can read, and leaves none of a removed key in them', async () => {
    const storage = await opened(createSqliteStorage(path))
    const secret = new TextEncoder().encode('only once in this file, then nowhere')
    await storage.write([row('a', secret)])
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(statSync(`${path}-wal`).mode & 0o777).toBe(0o600)
    await storage.write([{ table: 'keys', key: 'a' }])
    await storage.close()
    expect(existsSync(`${path}-wal`)).toBe(false)
    expect(readFileSync(path).includes(Buffer.from(secret))).toBe(false)
  })

  it('leaves the mode of an existing file to its owner', async () => {
    const storage = await opened(createSqliteStorage(path))
    await storage.close()
    chmodSync(path, 0o640)
    await storage.open()
    expect(statSync(path).mode & 0o777).toBe(0o640)
  })

  it('says which file cannot be opened, and what to look at', async () => {
    const missing = createSqliteStorage(join(folder, 'nowhere', 'account.db')).open()
    await expect(missing).rejects.toBeInstanceOf(StorageError)
    await expect(missing).rejects.toThrow(/nowhere\/account\.db cannot be opened: see that its folder exists/)
    mkdirSync(path)
    await expect(createSqliteStorage(path).open()).rejects.toThrow('cannot be opened')
  })

  it('9.6 reports a file that is no database, or damaged, and leaves every byte of it', async () => {
    const storage = await opened(createSqliteStorage(path))
    await storage.write([row('a', new Uint8Array(9_000))])
    await storage.close()
    const good = readFileSync(path)
    const broken = [
      { name: 'other contents', bytes: Buffer.from('a session of some other kind\n'.repeat(200)) },
      { name: 'a lost header', bytes: Buffer.concat([Buffer.alloc(100), good.subarray(100)]) },
    ]
    for (const { name, bytes } of broken) {
      writeFileSync(path, bytes)
      const opening = createSqliteStorage(path).open()
      await expect(opening, name).rejects.toBeInstanceOf(StorageError)
      await expect(opening, name).rejects.toThrow('is damaged or no SQLite database')
      expect(readFileSync(path).equals(bytes), name).toBe(true)
    }
    writeFileSync(path, good)
    await storage.open()
    expect(await storage.read('keys', 'a')).toHaveLength(9_000)
  })

  it('9.6 reports damage that shows only when it is read', async () => {
    const storage = await opened(createSqliteStorage(path))
    for (let index = 0; index < 40; index += 1)
      await storage.write([row(`key ${index}`, new Uint8Array(2_000).fill(1))])
    await storage.close()
    const bytes = readFileSync(path)
    // All but the first page, where the header and the list of tables are.
    writeFileSync(path, Buffer.concat([bytes.subarray(0, 4_096), Buffer.alloc(bytes.length - 4_096, 0xa5)]))
    await storage.open()
    await expect(storage.read('keys', 'key 7')).rejects.toThrow('is damaged')
    await expect(storage.readRange('keys', {})).rejects.toBeInstanceOf(StorageError)
  })

  it('9.4 9.6 refuses to begin anew beside a journal whose file was emptied or lost', async () => {
    for (const lose of [() => writeFileSync(path, ''), () => rmSync(path, { force: true })]) {
      lose()
      writeFileSync(`${path}-wal`, 'what is left of the keys')
      await expect(createSqliteStorage(path).open()).rejects.toThrow('is damaged')
      expect(readFileSync(`${path}-wal`, 'utf8')).toBe('what is left of the keys')
    }
  })

  it('9.12 refuses what does not fit on the disk as a whole, and goes on when there is room again', async () => {
    let database: SqliteDatabase | undefined
    const storage = await opened(createSqliteStorage(path, async (file) => (database = await openSqlite(file))))
    await storage.write([row('before')])
    database?.exec('PRAGMA max_page_count = 20')
    const large = Array.from({ length: 40 }, (_, index) => row(`large ${index}`, new Uint8Array(4_000)))
    const refused = storage.write([row('first'), { table: 'keys', key: 'before' }, ...large])
    await expect(refused).rejects.toBeInstanceOf(StorageError)
    await expect(refused).rejects.toThrow(/account\.db could not be written: the disk is full/)
    expect(await storage.readRange('keys', {})).toEqual([{ key: 'before', value: Uint8Array.of(1) }])
    database?.exec('PRAGMA max_page_count = 1000')
    await storage.write([row('after')])
    await storage.close()
    await storage.open()
    expect((await storage.readRange('keys', {})).map(({ key }) => key)).toEqual(['after', 'before'])
  })

  it('9.12 surfaces a disk that is read-only or fails, and stays as it was', async () => {
    let failing: number | undefined
    const storage = await opened(
      createSqliteStorage(path, async (file) => {
        const database = await openSqlite(file)
        const exec = (sql: string): void => {
          if (sql === 'COMMIT' && failing !== undefined) throw new SqliteError('refused', failing)
          database.exec(sql)
        }
        return { ...database, exec }
      }),
    )
    const meanings: readonly (readonly [number, string])[] = [
      [8, 'read-only'],
      [10, 'fault of the disk'],
      [99, 'failed: refused'],
    ]
    for (const [code, meaning] of meanings) {
      failing = code
      await expect(storage.write([row('a')])).rejects.toThrow(meaning)
      failing = undefined
      expect(await storage.read('keys', 'a')).toBeUndefined()
    }
    await storage.write([row('a')])
    expect(await storage.read('keys', 'a')).toBeDefined()
  })

  it('is read and written by two that have the file open, each seeing what the other wrote', async () => {
    const first = await opened(createSqliteStorage(path))
    const second = await opened(createSqliteStorage(path))
    for (let round = 0; round < 5; round += 1) {
      await first.write([row(`first ${round}`)])
      await second.write([row(`second ${round}`)])
    }
    expect(await first.readRange('keys', {})).toEqual(await second.readRange('keys', {}))
    expect(await first.readRange('keys', {})).toHaveLength(10)
  })

  it('frees the file when it is closed while it is being opened', async () => {
    const storage = createSqliteStorage(path)
    const opening = storage.open()
    await Promise.all([opening, storage.close()])
    await expect(storage.read('keys', 'a')).rejects.toBeInstanceOf(StorageError)
    await opened(createSqliteStorage(path))
  })
})

describe('migrations of SQLite', () => {
  // Of each version that was released, the file as that release made it. What is in here is never changed.
  const RELEASED: readonly (readonly string[])[] = [
    [
      ...['account', 'keys', 'peers', 'peerNames', 'updates', 'journal', 'files'].map(
        (table) => `CREATE TABLE ${table} (key TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID`,
      ),
      `INSERT INTO keys VALUES ('dc:2', x'0102')`,
      `INSERT INTO peers VALUES ('user:1', x'03'), ('user:2', x'')`,
      'PRAGMA application_id = 1464355149',
      'PRAGMA user_version = 1',
    ],
    [
      ...['account', 'keys', 'peers', 'peerNames', 'updates', 'journal', 'files', 'meta'].map(
        (table) => `CREATE TABLE ${table} (key TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID`,
      ),
      `INSERT INTO keys VALUES ('dc:2', x'0102')`,
      `INSERT INTO peers VALUES ('user:1', x'03'), ('user:2', x'')`,
      'PRAGMA application_id = 1464355149',
      'PRAGMA user_version = 2',
    ],
  ]

  it('D4 9.9 keeps a file of every released version', () => {
    expect(RELEASED).toHaveLength(SQLITE_MIGRATIONS.length)
  })

  it.each(RELEASED.map((statements, index) => ({ version: index + 1, statements })))(
    'D4 9.9 brings version $version to the newest with all that is in it',
    async ({ statements }) => {
      await tinker(...statements)
      const storage = await opened(createSqliteStorage(path))
      expect(await storage.read('keys', 'dc:2')).toEqual(Uint8Array.of(1, 2))
      expect(await storage.readRange('peers', {})).toEqual([
        { key: 'user:1', value: Uint8Array.of(3) },
        { key: 'user:2', value: new Uint8Array(0) },
      ])
    },
  )

  it('D4 9.9 refuses a newer version and changes nothing of it', async () => {
    const storage = await opened(createSqliteStorage(path))
    await storage.write([row('a')])
    await storage.close()
    await tinker('PRAGMA user_version = 1000')
    const newer = createSqliteStorage(path).open()
    await expect(newer).rejects.toBeInstanceOf(StorageError)
    await expect(newer).rejects.toThrow('newer release: its version is 1000')
    await expect(newer).rejects.toMatchObject({ reason: 'newerVersion' })
    await tinker(`PRAGMA user_version = ${SQLITE_MIGRATIONS.length}`)
    await storage.open()
    expect(await storage.read('keys', 'a')).toEqual(Uint8Array.of(1))
  })

  it('refuses the database of another program', async () => {
    await tinker('CREATE TABLE theirs (a)')
    await expect(createSqliteStorage(path).open()).rejects.toThrow('another program')
    await tinker('SELECT a FROM theirs')
  })

  it('D4 9.9 applies each step once and in order, and none of them when one fails', async () => {
    const [first = ''] = SQLITE_MIGRATIONS
    const second = "CREATE TABLE log (text TEXT); INSERT INTO log VALUES ('second')"
    const third = "INSERT INTO log VALUES ('third')"
    const broken = "INSERT INTO log VALUES ('broken'); INSERT INTO nowhere VALUES (1)"
    const storage = await opened(new SqliteStorage(path, openSqlite, [first]))
    await storage.write([row('a')])
    await storage.close()
    await expect(new SqliteStorage(path, openSqlite, [first, second, broken]).open()).rejects.toThrow('nowhere')
    let database: SqliteDatabase | undefined
    const openAndKeep = async (file: string): Promise<SqliteDatabase> => (database = await openSqlite(file))
    const texts = (): unknown =>
      database
        ?.prepare('SELECT text FROM log')
        .all()
        .map(({ text }) => text)
    await storage.open()
    await storage.close()
    for (let round = 0; round < 2; round += 1) {
      const migrated = await opened(new SqliteStorage(path, openAndKeep, [first, second, third]))
      expect(texts()).toEqual(['second', 'third'])
      expect(await migrated.read('keys', 'a')).toEqual(Uint8Array.of(1))
      await migrated.close()
    }
    await expect(storage.open()).rejects.toThrow('newer release')
  })
})
