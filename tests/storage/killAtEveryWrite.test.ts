import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openPostgres } from '../../src/platform/node/openPostgres.js'
import { PostgresError } from '../../src/platform/postgresError.js'
import type { OpenPostgres, PostgresConnection } from '../../src/platform/postgresPool.js'
import { createPostgresStorage } from '../../src/storage/postgres/createPostgresStorage.js'
import type { Storage } from '../../src/storage/storage.js'
import { isLongRun, timeoutMs } from '../isLongRun.js'
import { bundleScript } from '../processes/bundleScript.js'
import { startScript } from '../processes/startScript.js'
import { startPostgres } from '../servers/startPostgres.js'
import { HISTORY } from './history.js'
import { storageOfSpec } from './storageSpec.js'

/** Writes the history, and ends its own life just before the n-th time that it speaks to the database. */
const WRITER = `
  import { openSqlite } from './src/platform/node/openSqlite.ts'
  import { createSqliteStorage } from './src/storage/createSqliteStorage.ts'
  import { HISTORY } from './tests/storage/history.ts'

  const [, , path, deadline] = process.argv
  let count = 0
  const step = (run) => {
    count += 1
    if (count === Number(deadline)) process.kill(process.pid, 'SIGKILL')
    return run()
  }
  const storage = createSqliteStorage(path, async (file) => {
    const database = await openSqlite(file)
    return {
      exec: (sql) => step(() => database.exec(sql)),
      prepare: (sql) => {
        const statement = database.prepare(sql)
        return {
          run: (...values) => step(() => statement.run(...values)),
          all: (...values) => step(() => statement.all(...values)),
        }
      },
      close: () => step(() => database.close()),
    }
  })
  await storage.open()
  for (const changes of HISTORY) {
    await storage.write(changes)
    console.log('written')
  }
  await storage.close()
  console.log('all ' + count)
`

const script = bundleScript(WRITER)
const folder = mkdtempSync(join(tmpdir(), 'whimbrel-boundaries-'))
const postgres = await startPostgres()
afterAll(async () => {
  await postgres.stop()
  rmSync(folder, { recursive: true })
})

const TABLES = ['account', 'keys', 'journal', 'updates'] as const

async function contents(storage: Storage): Promise<string> {
  await storage.open()
  const rows = await Promise.all(TABLES.map((table) => storage.readRange(table, {})))
  await storage.close()
  return JSON.stringify(rows.map((table) => table.map(({ key, value }) => [key, value.length, value[0]])))
}

/** What the storage holds after none, one, two ... of the changes. */
async function states(storage: Storage): Promise<readonly string[]> {
  const after = [await contents(storage)]
  for (const changes of HISTORY) {
    await storage.open()
    await storage.write(changes)
    await storage.close()
    after.push(await contents(storage))
  }
  return after
}

describe('a storage whose writer ends at any moment', () => {
  it(
    'D1 9.5 SQLite opens to the state before or after, killed before every statement',
    { timeout: timeoutMs },
    async () => {
      const expected = await states(storageOfSpec({ type: 'sqlite', at: join(folder, 'whole.db'), account: '' }))
      const all = startScript(script, [join(folder, 'count.db'), '0'])
      const count = Number((await all.line('all')).split(' ')[1])
      await all.kill()
      expect(count).toBeGreaterThan(40)
      const die = async (deadline: number): Promise<void> => {
        const path = join(folder, `${deadline}.db`)
        const writer = startScript(script, [path, String(deadline)])
        await new Promise((resolve) => {
          writer.child.once('close', resolve)
        })
        expect(writer.child.signalCode).toBe('SIGKILL')
        const written = writer.lines().length
        const found = await contents(storageOfSpec({ type: 'sqlite', at: path, account: '' }))
        // The kill comes before the statement, so nothing is in doubt but what the last commit made.
        expect([expected[written], expected[written + 1]], `statement ${deadline}`).toContain(found)
      }
      const stride = isLongRun ? 1 : 4
      const deadlines = Array.from({ length: Math.ceil(count / stride) }, (_, index) => 1 + index * stride)
      const worker = async (): Promise<void> => {
        for (;;) {
          const deadline = deadlines.shift()
          if (deadline === undefined) return
          await die(deadline)
        }
      }
      await Promise.all([worker(), worker()])
    },
  )

  it('D1 9.5 PostgreSQL opens to the state before or after, cut off before every statement', async () => {
    const storageAt = (account: string, open: OpenPostgres = openPostgres): Storage =>
      createPostgresStorage({ connection: postgres.url, account, open })
    const expected = await states(storageAt('whole'))
    let left = Number.POSITIVE_INFINITY
    let count = 0
    /** Ends the connection under the writer before the n-th statement, and never speaks to the server again. */
    const cutting: OpenPostgres = async (connection) => {
      const pool = await openPostgres(connection)
      return {
        ...pool,
        connect: async (): Promise<PostgresConnection> => {
          const own = await pool.connect()
          let isCut = false
          return {
            query: async (sql, values) => {
              count += 1
              left -= 1
              if (left < 0 && !isCut) {
                isCut = true
                own.release(true)
              }
              if (isCut) throw new PostgresError('Connection terminated unexpectedly', undefined)
              return own.query(sql, values)
            },
            release: (isBroken) => {
              if (!isCut) own.release(isBroken)
            },
          }
        },
      }
    }
    const write = async (account: string): Promise<number> => {
      const storage = storageAt(account, cutting)
      let written = 0
      await storage.open()
      try {
        for (const changes of HISTORY) {
          await storage.write(changes)
          written += 1
        }
      } finally {
        await storage.close()
      }
      return written
    }
    await write('counted')
    const statements = count
    for (let deadline = 0; deadline < statements; deadline += 1) {
      left = deadline
      const account = `cut-${deadline}`
      await expect(write(account)).rejects.toMatchObject({ reason: 'unreachable' })
      expect(expected, `statement ${deadline}`).toContain(await contents(storageAt(account)))
    }
  })
})
