import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { isLongRun, timeoutMs } from '../isLongRun.js'
import { bundleScript } from '../processes/bundleScript.js'
import { type RunningScript, startScript } from '../processes/startScript.js'
import { startPostgres } from '../servers/startPostgres.js'
import { startRedis } from '../servers/startRedis.js'
import { storageOfSpec, type StorageSpec } from './storageSpec.js'

/** Opens a storage as a client does, says so, and writes its name over and over until it is told to stop or may write no more. */
const CLIENT = `
  import { createInterface } from 'node:readline'
  import { createNodeClock } from './src/platform/node/createNodeClock.ts'
  import { createNodeProcesses } from './src/platform/node/createNodeProcesses.ts'
  import { LeasedStorage } from './src/storage/lease/leasedStorage.ts'
  import { storageOfSpec } from './tests/storage/storageSpec.ts'

  const [, , spec, mode, label] = process.argv
  let isWanted = true
  const storage = new LeasedStorage(storageOfSpec(JSON.parse(spec)), {
    mode,
    label,
    clock: createNodeClock(),
    processes: createNodeProcesses(),
    onLost: (error) => { isWanted = false; console.log('lost to ' + error.holder.label) },
    onError: (error) => console.log('error ' + error.message),
  })
  createInterface({ input: process.stdin }).on('line', () => { isWanted = false })
  try {
    await storage.open()
  } catch (error) {
    console.log('refused ' + error.reason + ' ' + error.holder?.label + ' ' + error.holder?.processId)
    process.exit()
  }
  console.log('opened')
  const value = new TextEncoder().encode(label)
  let count = 0
  while (isWanted) {
    await storage.write([{ table: 'keys', key: 'owner', value }, { table: 'journal', key: 'a', value }]).catch((error) => {
      if (error.reason !== 'leaseLost') throw error
      isWanted = false
      console.log('refused to write')
    })
    count += 1
    if (count === 3) console.log('wrote')
    // The loop lets timers and input in.
    await new Promise((resolve) => setImmediate(resolve))
  }
  await storage.close()
  console.log('closed')
  process.exit()
`

const script = bundleScript(CLIENT)
const folder = mkdtempSync(join(tmpdir(), 'whimbrel-lease-'))
const [postgres, redis] = await Promise.all([startPostgres(), startRedis()])
afterAll(async () => {
  await Promise.all([postgres.stop(), redis.stop()])
  rmSync(folder, { recursive: true })
})

const ROUNDS = isLongRun ? 50 : 1

const places: readonly (readonly [StorageSpec['type'], (round: number) => string])[] = [
  ['sqlite', (round) => join(folder, `${round}.db`)],
  ['encrypted sqlite', (round) => join(folder, `${round}-encrypted.db`)],
  ['postgres', () => postgres.url],
  ['redis', () => redis.url],
]

async function ownerOf(spec: StorageSpec): Promise<string> {
  const storage = storageOfSpec(spec)
  await storage.open()
  const owners = await Promise.all([storage.read('keys', 'owner'), storage.read('journal', 'a')])
  await storage.close()
  return owners.map((owner) => new TextDecoder().decode(owner)).join(' and ')
}

describe.each(places)('two processes on one account: %s', (type, at) => {
  it(
    `D3 9.7 9.8 the second is refused, the first is not disturbed; stealing and kills, ${ROUNDS} times`,
    { timeout: timeoutMs },
    async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const spec: StorageSpec = { type, at: at(round), account: `round-${round}` }
        const start = (mode: string, label: string): RunningScript =>
          startScript(script, [JSON.stringify(spec), mode, label])

        const first = start('fail', 'first')
        await first.line('wrote')
        const second = start('fail', 'second')
        expect(await second.line('refused')).toBe(`refused inUse first ${first.child.pid}`)
        expect(first.lines()).toEqual(['opened', 'wrote'])

        // A thief: the first may not write any more, knows it, and hangs up.
        const thief = start('steal', 'thief')
        await thief.line('wrote')
        expect(await first.line('closed')).toBe('closed')
        expect(first.lines()).toContain('lost to thief')
        expect(await ownerOf(spec)).toBe('thief and thief')

        // Killed: the lease is free at once, also for one that does not wait.
        await thief.kill()
        expect(await ownerOf(spec)).toBe('thief and thief')
        const heir = start('fail', 'heir')
        await heir.line('wrote')

        // One that waits comes as soon as the other has ended.
        const patient = start('wait', 'patient')
        heir.tell('stop')
        await heir.line('closed')
        await patient.line('wrote')
        expect(heir.lines()).toEqual(['opened', 'wrote', 'closed'])
        expect(await ownerOf(spec)).toBe('patient and patient')
        await patient.kill()
      }
    },
  )
})
