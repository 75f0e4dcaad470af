import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { serialize } from 'node:v8'
import { afterAll, describe, expect, it } from 'vitest'
import { Client, createSqliteStorage } from '../../src/index.js'
import { createSeededRandom } from '../../src/platform/memory/createSeededRandom.js'
import { createSandbox } from '../../src/sandbox/index.js'
import { isLongRun, timeoutMs } from '../isLongRun.js'
import { bundleScript } from '../processes/bundleScript.js'

const KILLS = isLongRun ? Number(process.env['WHIMBREL_KILLS'] ?? 1_000) : 12
const MESSAGES = isLongRun ? KILLS * 10 : 240

const folder = mkdtempSync(join(tmpdir(), 'whimbrel-kill-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A bot that writes down every message: those with an odd number in a file, those with an even one in a table, together with the news that they are done. */
const BOT = `
  import { appendFileSync, readFileSync } from 'node:fs'
  import { deserialize } from 'node:v8'
  import { Client } from './src/index.ts'
  import { createSqliteStorage } from './src/storage/createSqliteStorage.ts'

  const [, , folder] = process.argv
  const { connection, token } = deserialize(readFileSync(folder + '/connection'))
  const client = new Client({
    ...connection, storage: createSqliteStorage(folder + '/bot.sqlite'), lease: 'steal',
    onError: (error) => appendFileSync(folder + '/errors', String(error) + '\\n'),
  })
  client.on('message', async (context) => {
    const { message, deliveryId, commit } = context
    const number = Number(message.text)
    if (number % 2 === 1) appendFileSync(folder + '/handled', number + ' ' + deliveryId + '\\n')
    else {
      await commit((transaction) => {
        transaction.run('CREATE TABLE IF NOT EXISTS effects (number INTEGER, deliveryId TEXT)')
        transaction.run('INSERT INTO effects VALUES (?, ?)', number, deliveryId)
      })
    }
  })
  process.on('SIGTERM', async () => {
    await client.stop()
    process.exit(0)
  })
  await client.start({ botToken: token })
  console.log('started')
  setInterval(() => console.log('undone ' + client.updates.health().undoneCount), 100)
`

function startBot(script: string): {
  readonly child: ChildProcess
  readonly exited: Promise<unknown>
  output: () => string
} {
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => appendFileSync(join(folder, 'errors'), text))
  return { child, exited: once(child, 'exit'), output: () => output }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}

async function until(isSo: () => boolean, maxMs: number): Promise<void> {
  const end = Date.now() + maxMs
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`It did not come to that within ${maxMs} ms: ${textOf('errors')}`)
    await pause(50)
  }
}

function textOf(name: string): string {
  const path = join(folder, name)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

function handled(): readonly { readonly number: number; readonly deliveryId: string }[] {
  return textOf('handled')
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const [number, deliveryId = ''] = line.split(' ')
      return { number: Number(number), deliveryId }
    })
}

async function effects(): Promise<readonly number[]> {
  const storage = createSqliteStorage(join(folder, 'bot.sqlite'))
  await storage.open()
  let numbers: readonly number[] = []
  await storage.write([], {
    effect: (transaction) => {
      if (transaction.type !== 'sqlite') throw new Error('not SQLite')
      numbers = transaction.all('SELECT number FROM effects').map((row) => Number(row['number']))
    },
  })
  await storage.close()
  return numbers
}

describe('a client that is killed', () => {
  it(
    `U7 5.26 5.28 handles everything at least once over ${KILLS} kills, and exactly once where it commits`,
    async () => {
      const script = bundleScript(BOT)
      const random = createSeededRandom('kills')
      const sandbox = await createSandbox({ seed: 7 })
      await sandbox.listen()
      const author = await sandbox.createUser({ firstName: 'Olive' })
      const bot = sandbox.createBot({ firstName: 'Bot', username: 'killed_bot' })
      writeFileSync(join(folder, 'connection'), serialize({ connection: sandbox.connection, token: bot.token }))
      const client = new Client({ ...sandbox.connection, storage: 'memory' })
      await client.start({ phone: author.phoneNumber, code: () => sandbox.loginCode(author.phoneNumber) })
      const group = sandbox.createGroup({ title: 'Group', ownerId: author.id, memberIds: [bot.id] })
      const channel = sandbox.createSupergroup({ title: 'Supergroup', ownerId: author.id, memberIds: [bot.id] })
      const chats = ['killed_bot', group.id, channel.id]
      // The bot is signed in and has handled something before it is killed for the first time.
      const first = startBot(script)
      await until(() => first.output().includes('started'), 60_000)
      let sent = 0
      const sendUpTo = async (target: number): Promise<void> => {
        for (; sent < target; sent += 1) {
          const chat = chats[sent % chats.length]
          if (chat === undefined) throw new Error('no chat')
          await client.sendMessage(chat, String(sent + 1))
        }
      }
      await sendUpTo(3)
      await until(() => handled().length === 2, 60_000)
      first.child.kill('SIGKILL')
      await first.exited
      let startedCount = 0
      for (let kill = 1; kill < KILLS; kill += 1) {
        const life = startBot(script)
        await sendUpTo(Math.ceil((MESSAGES * kill) / KILLS))
        // Most lives reach their handlers, some end before that.
        if (random.chance(0.8)) await until(() => life.output().includes('started'), 60_000)
        await pause(random.integer(60))
        life.child.kill('SIGKILL')
        await life.exited
        if (life.output().includes('started')) startedCount += 1
      }
      const last = startBot(script)
      await sendUpTo(MESSAGES)
      const odd = Array.from({ length: MESSAGES }, (_, index) => index + 1).filter((number) => number % 2 === 1)
      await until(() => new Set(handled().map(({ number }) => number)).size === odd.length, 120_000)
      await until(() => last.output().trimEnd().endsWith('undone 0'), 60_000)
      last.child.kill('SIGTERM')
      await last.exited
      await client.stop()
      await sandbox.close()
      expect(textOf('errors')).toBe('')
      const seen = handled()
      expect(new Set(seen.map(({ number }) => number))).toEqual(new Set(odd))
      // A repetition is one of the few updates that were being handled at a kill, under the name that it had before.
      const repetitions = seen.length - odd.length
      expect(repetitions).toBeLessThanOrEqual(KILLS * 10)
      expect(new Set(seen.map(({ deliveryId }) => deliveryId)).size).toBe(odd.length)
      const even = Array.from({ length: MESSAGES }, (_, index) => index + 1).filter((number) => number % 2 === 0)
      expect((await effects()).toSorted((left, right) => left - right)).toEqual(even)
      expect(startedCount).toBeGreaterThan(KILLS / 4)
      if (isLongRun) process.stdout.write(`U7: ${KILLS} kills, ${MESSAGES} messages, ${repetitions} repetitions\n`)
    },
    isLongRun ? timeoutMs : 90_000,
  )
})
