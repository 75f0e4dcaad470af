import { createHash } from 'node:crypto'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { Client } from '../../src/index.js'
import { createSandbox } from '../../src/sandbox/index.js'
import { isLongRun, timeoutMs } from '../isLongRun.js'
import { hostileTamper, type TamperRecord } from './hostileTamper.js'
import { createWireWorld } from './wireWorld.js'

const VIRTUAL_CYCLES = isLongRun ? 1_000 : 60
const REAL_CYCLES = isLongRun ? 1_000 : 10
const REPETITIONS = isLongRun ? 100 : 4

/** How many sockets, servers and timers this process has open. */
function handles(): Readonly<Record<string, number>> {
  const counts: Record<string, number> = { TCPSocketWrap: 0, TCPServerWrap: 0, Timeout: 0 }
  for (const kind of process.getActiveResourcesInfo()) {
    if (kind in counts) counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

/** Plays a short story of one seed over a hostile wire, and gives the hash of every byte, whose it was and when. */
async function transcript(seed: number): Promise<string> {
  const record: TamperRecord = { flips: 0, doubles: 0, cuts: 0, losses: 0, breaks: 0 }
  const hash = createHash('sha256')
  let now = (): number => 0
  const world = await createWireWorld({
    seed,
    cutsChunks: true,
    tamper: (random) => {
      const hostile = hostileTamper(random, 0.05, record)
      return (chunk, direction, line) => {
        hash.update(`${now()} ${direction} ${chunk.length}`).update(chunk)
        return hostile(chunk, direction, line)
      }
    },
  })
  now = () => world.clock.now()
  const story = async (): Promise<void> => {
    const { phoneNumber } = await world.sandbox.createUser({ firstName: 'Olive' })
    const client = world.createClient('Olive')
    await client.start({ phone: phoneNumber, code: () => world.sandbox.loginCode(phoneNumber) })
    const { id } = await client.createSupergroup('Waders')
    for (let count = 0; count < 3; count++) await client.sendMessage(id, `knot ${count}`)
  }
  await world.clock.runUntilSettled(story(), 24 * 3_600_000)
  await world.clock.runUntilSettled(world.close(), 60_000)
  return hash.digest('hex')
}

describe('the lives of clients', { timeout: timeoutMs }, () => {
  it('L1 leave no timer, no line and no listener, however often they begin and end', async () => {
    const world = await createWireWorld({ seed: 1 })
    const { signal } = new AbortController()
    const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)]
    let listenerCount = 0
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listenerCount += 1
      add(...args)
    }
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listenerCount -= 1
      remove(...args)
    }
    const client = world.createClient('Olive')
    const cycle = async (isHasty: boolean): Promise<void> => {
      await client.connect()
      const call = client.invoke('help.getNearestDc', {}, { signal, timeoutMs: 60_000 }).then(() => 'done', String)
      if (isHasty) await client.stop()
      expect(await call).toContain(isHasty ? 'stopped' : 'done')
      if (!isHasty) await client.stop()
    }
    for (let count = 0; count < VIRTUAL_CYCLES; count++) {
      await world.clock.runUntilSettled(cycle(count % 4 === 3), 600_000)
    }
    await world.clock.advance(60_000)
    expect([listenerCount, world.lineCount]).toEqual([0, 0])
    await world.clock.runUntilSettled(world.close(), 60_000)
    await world.clock.runUntilIdle(600_000)
    expect(world.clock.timerCount).toBe(0)
    expect(world.faults).toEqual([])
  })

  it('L1 leave no timer and no socket over real sockets', async () => {
    const before = handles()
    const sandbox = await createSandbox({ seed: 2 })
    await sandbox.listen(0, '127.0.0.1')
    for (let count = 0; count < REAL_CYCLES; count++) {
      const client = new Client({ ...sandbox.connection, storage: 'memory' })
      await client.connect()
      await client.invoke('help.getNearestDc', {})
      await client.stop()
    }
    await sandbox.close()
    // A socket is gone some turns of the event loop after it was closed.
    for (let turn = 0; turn < 1_000 && handles()['TCPSocketWrap'] !== before['TCPSocketWrap']; turn++) {
      await new Promise((resolve) => {
        setImmediate(resolve)
      })
    }
    const left = Object.entries(handles()).filter(([kind, count]) => count > (before[kind] ?? 0))
    expect(left).toEqual([])
  })

  it('L4 take the same course each time that they have the same seed, to the last byte', async () => {
    const hashes = new Set<string>()
    for (let count = 0; count < REPETITIONS; count++) hashes.add(await transcript(7))
    expect(hashes.size).toBe(1)
    expect(hashes).not.toContain(await transcript(8))
  })
})
