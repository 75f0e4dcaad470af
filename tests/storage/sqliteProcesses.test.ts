import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { StorageError } from '../../src/errors/storageError.js'
import { createSeededRandom } from '../../src/platform/memory/createSeededRandom.js'
import { createNodeClock } from '../../src/platform/node/createNodeClock.js'
import { createNodeProcesses } from '../../src/platform/node/createNodeProcesses.js'
import { libsqlDriver } from '../../src/platform/node/libsqlDriver.js'
import { nodeSqliteDriver } from '../../src/platform/node/nodeSqliteDriver.js'
import { openSqliteWith } from '../../src/platform/node/openSqlite.js'
import type { SqliteDriver } from '../../src/platform/node/sqliteDriver.js'
import { createSqliteStorage } from '../../src/storage/createSqliteStorage.js'
import { LeasedStorage } from '../../src/storage/lease/leasedStorage.js'
import type { Storage } from '../../src/storage/storage.js'
import { bundleScript } from '../processes/bundleScript.js'

const folder = mkdtempSync(join(tmpdir(), 'whimbrel-processes-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Says that it opens the storage, says what is in it, and writes numbered changes of several rows for ever, each reported once it is durable. */
const WRITER = `
  import { writeSync } from 'node:fs'
  import { createNodeClock } from '../../src/platform/node/createNodeClock.js'
import { createNodeProcesses } from '../../src/platform/node/createNodeProcesses.js'
import { libsqlDriver } from './src/platform/node/libsqlDriver.ts'
  import { nodeSqliteDriver } from './src/platform/node/nodeSqliteDriver.ts'
  import { openSqliteWith } from './src/platform/node/openSqlite.ts'
  import { createNodeClock } from './src/platform/node/createNodeClock.ts'
  import { createNodeProcesses } from './src/platform/node/createNodeProcesses.ts'
  import { createSqliteStorage } from './src/storage/createSqliteStorage.ts'
  import { LeasedStorage } from './src/storage/lease/leasedStorage.ts'

  // Written at once or not at all: what the process died before reporting does not count as reported.
  function report(what) {
    for (;;) {
      try {
        writeSync(1, what + '\\n')
        return
      } catch (error) {
        if (error.code !== 'EAGAIN') throw error
      }
    }
  }
  const [, , path, driverName, limit] = process.argv
  const driver = [libsqlDriver, nodeSqliteDriver].find(({ name }) => name === driverName)
  const file = createSqliteStorage(path, (name) => openSqliteWith([driver], name))
  const storage = new LeasedStorage(file, {
    mode: 'fail',
    label: 'writer',
    clock: createNodeClock(),
    processes: createNodeProcesses(),
    onLost: () => {},
    onError: () => {},
  })
  report('opening')
  try {
    await storage.open()
  } catch (error) {
    report('refused: ' + error.type)
    process.exit(3)
  }
  const text = (value) => new TextEncoder().encode(String(value))
  const last = await storage.read('journal', 'number')
  let number = last === undefined ? 0 : Number(new TextDecoder().decode(last))
  report(number)
  while (number < Number(limit)) {
    number += 1
    await storage.write([
      { table: 'journal', key: 'number', value: text(number) },
      { table: 'peers', key: 'user:' + number % 97, value: new Uint8Array(number % 5_000).fill(number) },
      { table: 'keys', key: 'dc:2', value: text(number) },
      { table: 'updates', key: 'channel:' + (number - 1) },
      { table: 'updates', key: 'channel:' + number, value: text(number) },
    ])
    report(number)
  }
  process.kill(process.pid, 'SIGKILL')
`

const script = bundleScript(WRITER)

interface Writer {
  readonly child: ChildProcess
  /** The lines that came so far. */
  readonly lines: readonly string[]
  line(count: number): Promise<void>
  kill(): Promise<void>
}

function startWriter(path: string, driver: SqliteDriver, limit: number): Writer {
  const child = spawn(process.execPath, [script, path, driver.name, String(limit)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const exited = once(child, 'close')
  let output = ''
  let notice: () => void = () => {}
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
    notice()
  })
  // A line counts only when it is whole: the child may be killed in the middle of one.
  const lines = (): readonly string[] => output.split('\n').slice(0, -1)
  return {
    child,
    get lines() {
      return lines()
    },
    line: (count) =>
      new Promise((resolve, reject) => {
        notice = () => {
          if (lines().length >= count) resolve()
        }
        void exited.then(() => (lines().length >= count ? resolve() : reject(new Error(`The writer ended: ${output}`))))
        notice()
      }),
    kill: async () => {
      child.kill('SIGKILL')
      await exited
    },
  }
}

async function turnEventLoop(times: number): Promise<void> {
  for (let turn = 0; turn < times; turn += 1) {
    await new Promise((resolve) => {
      setImmediate(resolve)
    })
  }
}

async function numbersIn(storage: Storage): Promise<readonly number[]> {
  const number = (value: Uint8Array | undefined): number => Number(new TextDecoder().decode(value ?? Uint8Array.of(48)))
  const channels = await storage.readRange('updates', { prefix: 'channel:' })
  return [
    number(await storage.read('journal', 'number')),
    number(await storage.read('keys', 'dc:2')),
    ...channels.map(({ value }) => number(value)),
  ]
}

const candidates = await Promise.all(
  [nodeSqliteDriver, libsqlDriver].map(async (driver) => ((await driver.load()) === undefined ? [] : [driver])),
)

describe.each(candidates.flat())('SQLite in several processes: $name', (driver) => {
  const storageAt = (path: string): Storage => createSqliteStorage(path, (file) => openSqliteWith([driver], file))
  const leasedAt = (path: string): Storage =>
    new LeasedStorage(storageAt(path), {
      mode: 'fail',
      label: undefined,
      clock: createNodeClock(),
      processes: createNodeProcesses(),
      onLost: () => {},
      onError: () => {},
    })
  const pathOf = (name: string): string => join(folder, `${driver.name.replace(':', '-')}-${name}.db`)

  it('9.7 refuses a file that another process has open, and opens it as soon as that process is killed', async () => {
    const path = pathOf('lock')
    const writer = startWriter(path, driver, 1_000_000)
    await writer.line(3)
    const storage = leasedAt(path)
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const opening = storage.open()
      await expect(opening).rejects.toBeInstanceOf(StorageError)
      await expect(opening).rejects.toThrow(`in use: the client "writer" in process ${writer.child.pid}`)
    }
    const before = writer.lines.length
    await writer.line(before + 2)
    await writer.kill()
    await storage.open()
    const [number] = await numbersIn(storage)
    expect(number).toBeGreaterThanOrEqual(Number(writer.lines.at(-1)))
    const second = startWriter(path, driver, 1)
    await second.line(2)
    expect(second.lines).toEqual(['opening', 'refused: storage'])
    await storage.write([{ table: 'keys', key: 'after', value: Uint8Array.of(1) }])
    await storage.close()
  })

  it('takes a relative path from the folder of the process, and every name for the name of a file', async () => {
    const { status } = spawnSync(process.execPath, [script, ':memory:', driver.name, '3'], { cwd: folder })
    expect(status).toBeNull()
    const storage = storageAt(join(folder, ':memory:'))
    await storage.open()
    expect(await numbersIn(storage)).toEqual([3, 3, 3])
    await storage.close()
    rmSync(join(folder, ':memory:'))
  })

  it('9.7 lets exactly one of several processes that start together have the file', async () => {
    const path = pathOf('race')
    const writers = Array.from({ length: 4 }, () => startWriter(path, driver, 1_000_000))
    await Promise.all(writers.map((writer) => writer.line(2)))
    expect(writers.filter((writer) => writer.lines[1] === 'refused: storage')).toHaveLength(3)
    await Promise.all(writers.map((writer) => writer.kill()))
  })

  it('9.5 holds after kill -9 at any moment what was reported durable, and each change as a whole', async () => {
    const killRepeatedly = async (name: string): Promise<void> => {
      const random = createSeededRandom(name)
      const path = pathOf(name)
      let reported = 0
      for (let kill = 0; kill < 8; kill += 1) {
        const writer = startWriter(path, driver, 1_000_000)
        await writer.line(3 + random.integer(12))
        await turnEventLoop(random.integer(40))
        await writer.kill()
        expect(Number(writer.lines[1])).toBeGreaterThanOrEqual(reported)
        reported = Number(writer.lines.at(-1))
        const storage = storageAt(path)
        await storage.open()
        const numbers = await numbersIn(storage)
        await storage.close()
        const [number = -1] = numbers
        // The write that was under way may have come through: nobody was told either way.
        expect([reported, reported + 1]).toContain(number)
        expect(numbers).toEqual([number, number, number])
      }
      expect(reported).toBeGreaterThan(8)
    }
    await Promise.all(['kill-1', 'kill-2', 'kill-3'].map(killRepeatedly))
  })

  it('9.5 opens a file whose maker was killed while making it', async () => {
    const random = createSeededRandom('make')
    for (let kill = 0; kill < 6; kill += 1) {
      const path = pathOf(`make-${kill}`)
      const writer = startWriter(path, driver, 1_000_000)
      await writer.line(1)
      await turnEventLoop(random.integer(600))
      await writer.kill()
      const storage = storageAt(path)
      await storage.open()
      const reported = writer.lines.length > 1 ? Number(writer.lines.at(-1)) : 0
      const [number = -1] = await numbersIn(storage)
      await storage.close()
      expect([reported, reported + 1]).toContain(number)
    }
  })

  it('9.4 9.5 loads a state that was, wherever the log was torn off', async () => {
    const written = 30
    const path = pathOf('torn')
    const writer = startWriter(path, driver, written)
    await writer.line(written + 2)
    await writer.kill()
    const logLength = statSync(`${path}-wal`).size
    const copy = pathOf('torn-copy')
    let last = -1
    for (let part = 0; part <= 20; part += 1) {
      copyFileSync(path, copy)
      copyFileSync(`${path}-wal`, `${copy}-wal`)
      truncateSync(`${copy}-wal`, Math.floor((logLength * part) / 20))
      const storage = storageAt(copy)
      await storage.open()
      const numbers = await numbersIn(storage)
      await storage.close()
      const [number = -1] = numbers
      expect(numbers).toEqual(number === 0 ? [0, 0] : [number, number, number])
      expect(number).toBeGreaterThanOrEqual(last)
      last = number
    }
    expect(last).toBe(written)
  })
})
