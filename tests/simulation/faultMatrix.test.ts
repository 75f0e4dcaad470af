import { describe, expect, it } from 'vitest'
import type { Faults } from '../../src/sandbox/index.js'
import { timeoutMs } from '../isLongRun.js'
import { countOf } from './countOf.js'
import { ask, playFaults } from './faultScene.js'
import { expectedNotes, inOrder, notesIn, sendNotes } from './sendNotes.js'

describe('frames that lie', { timeout: timeoutMs }, () => {
  it('T4 200 huge, empty and erroneous frames: each costs a line at most, and no memory', async () => {
    const count = countOf(200, 40)
    const orders: readonly ((faults: Faults) => unknown)[] = [
      (faults) => faults.hugeLength(),
      (faults) => faults.zeroLength(),
      (faults) => faults.transportError({ code: -404 }),
      (faults) => faults.transportError({ code: -429 }),
    ]
    const before = process.memoryUsage().arrayBuffers
    const names = await playFaults({ seed: 4 }, async ({ sandbox, person }) => {
      const client = await person('Ann')
      const heard: string[] = []
      for (let index = 0; index < count; index++) {
        orders[index % orders.length]?.(sandbox.faults)
        heard.push(await ask(client))
      }
      expect(sandbox.faults.active.every(({ isSpent }) => isSpent)).toBe(true)
      return heard
    })
    expect(names).toEqual(Array.from({ length: count }, () => 'Ann'))
    // One frame that was believed would be 2 GiB.
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024)
  })
})

describe('key exchanges', { timeout: timeoutMs }, () => {
  it('H6 1 to 5 requests for another key are met, and the sixth ends in a new exchange', async () => {
    for (let times = 1; times <= 6; times++) {
      const result = await playFaults({ seed: times }, async ({ sandbox, createClient }) => {
        const fault = sandbox.faults.dhRetry({ times })
        const client = createClient('Ann')
        await client.connect()
        const { _: name } = await client.invoke('help.getConfig', {})
        return [name, fault.count]
      })
      expect(result).toEqual(['config', times])
    }
  })

  it('H7 100 callers of a cold client share one exchange for each data centre', async () => {
    const counts = await playFaults({ seed: 77, sandbox: { dataCentres: 3 } }, async ({ sandbox, createClient }) => {
      const client = createClient('Ann')
      await client.connect()
      const calls = Array.from({ length: 100 }, (_, index) =>
        client.invoke('help.getConfig', {}, { dcId: (index % 3) + 1 }),
      )
      const places = (await Promise.all(calls)).map(({ this_dc }) => this_dc)
      expect(places).toEqual(Array.from({ length: 100 }, (_, index) => (index % 3) + 1))
      const keys = [...sandbox.world.authorizations.values()]
      return [1, 2, 3].map((dcId) => {
        const own = keys.filter((key) => key.dcId === dcId)
        return [own.filter(({ expiresAt }) => expiresAt === undefined).length, own.length <= 2]
      })
    })
    expect(counts).toEqual([
      [1, true],
      [1, true],
      [1, true],
    ])
  })
})

describe('messages', { timeout: timeoutMs }, () => {
  it('M3 copies and packets in another order are each taken once', async () => {
    const count = countOf(5_000, 60)
    const notes = await playFaults({ seed: 3 }, async (scene) => {
      const client = await scene.person('Ann')
      scene.sandbox.faults.duplicate({ times: Infinity, probability: 0.1 })
      scene.sandbox.faults.reorder({ window: 5, ms: 50 })
      return sendNotes(scene, client, count, 30)
    })
    expect(inOrder(notes)).toEqual(expectedNotes(count))
  })

  it.each([16, 17, 18, 19, 20, 32, 33, 34, 35, 64] as const)(
    'M5 bad_msg_notification %i costs no call, and one about a message of somebody else means nothing',
    async (code) => {
      const count = countOf(50, 4)
      const notes = await playFaults({ seed: code }, async (scene) => {
        const client = await scene.person('Ann')
        const { faults } = scene.sandbox
        faults.badMessage({ code, times: count, every: 3 })
        faults.badMessage({ code, times: count, every: 2, isForeign: true })
        return sendNotes(scene, client, count * 4, 1)
      })
      expect(inOrder(notes)).toEqual(expectedNotes(count * 4))
    },
  )

  it('M5 bad_server_salt (48) costs no call', async () => {
    const count = countOf(50, 10)
    const notes = await playFaults({ seed: 48 }, async (scene) => {
      const client = await scene.person('Ann')
      scene.sandbox.faults.badServerSalt({ times: count, every: 2 })
      return sendNotes(scene, client, count * 3, 1)
    })
    expect(inOrder(notes)).toEqual(expectedNotes(count * 3))
  })

  it('M6 salts that change every 5 minutes for a day cost no call', async () => {
    const hours = countOf(24, 2)
    const result = await playFaults({ seed: 6 }, async (scene) => {
      const { clock, sandbox } = scene
      const client = await scene.person('Ann')
      const fault = sandbox.faults.rotateSalt({ everyMs: 300_000 })
      let slowest = 0
      for (let minute = 0; minute < hours * 60; minute += 2) {
        const startedAt = clock.now()
        await client.sendMessage('me', `note ${minute / 2}`)
        slowest = Math.max(slowest, clock.now() - startedAt)
        await new Promise<void>((resolve) => {
          clock.schedule(120_000, resolve)
        })
      }
      return { notes: notesIn(scene), rotations: fault.count, slowest }
    })
    expect(inOrder(result.notes)).toEqual(expectedNotes(hours * 30))
    expect(result.rotations).toBeGreaterThanOrEqual(hours * 10)
    // Latency is 20 ms each way: a call and its repetition take two round trips.
    expect(result.slowest).toBeLessThanOrEqual(2 * 40 + 1)
  })

  it('M8 sessions that are forgotten under load: each call runs once', async () => {
    const times = countOf(500, 12)
    const count = times * 6
    const result = await playFaults({ seed: 88 }, async (scene) => {
      const client = await scene.person('Ann')
      const fault = scene.sandbox.faults.forgetSession({ times, every: 3 })
      const notes = await sendNotes(scene, client, count, 4)
      return { notes, happened: fault.count }
    })
    expect(inOrder(result.notes)).toEqual(expectedNotes(count))
    expect(result.happened).toBeGreaterThan(times / 2)
  })

  it.each(['withholdAnswer', 'detailedInfoOnly', 'answerTwice'] as const)(
    'M9 %s: each call has one result',
    async (name) => {
      const count = countOf(1_000, 20)
      const result = await playFaults({ seed: 99 }, async (scene) => {
        const client = await scene.person('Ann')
        const fault = scene.sandbox.faults[name]({ times: count, every: 2 })
        const notes = await sendNotes(scene, client, count * 2, 1)
        return { notes, happened: fault.count }
      })
      expect(inOrder(result.notes)).toEqual(expectedNotes(count * 2))
      expect(result.happened).toBeGreaterThanOrEqual(count - 1)
    },
  )
})

describe('migrations', { timeout: timeoutMs }, () => {
  it.each(['FILE', 'STATS', 'USER'] as const)(
    'R3 %s_MIGRATE takes a call where it belongs, hop after hop',
    async (kind) => {
      const place = await playFaults({ seed: 3, sandbox: { dataCentres: 3 } }, async ({ sandbox, createClient }) => {
        const client = createClient('Ann')
        await client.connect()
        sandbox.faults.migrate({ kind, to: [1, 3], method: 'help.getConfig' })
        return (await client.invoke('help.getConfig', {})).this_dc
      })
      expect(place).toBe(3)
    },
  )

  it.each(['FILE', 'USER'] as const)('R3 a loop of %s_MIGRATE ends, and the caller hears of it', async (kind) => {
    const heard = await playFaults({ seed: 5, sandbox: { dataCentres: 3 } }, async ({ sandbox, createClient }) => {
      const client = createClient('Ann')
      await client.connect()
      const fault = sandbox.faults.migrate({ kind, to: [1, 3], method: 'help.getConfig', times: Infinity })
      const failure = await client.invoke('help.getConfig', {}).catch((error: unknown) => error)
      return { failure, hops: fault.count }
    })
    expect(heard.failure).toMatchObject({ type: 'rpc', name: `${kind}_MIGRATE` })
    expect(heard.hops).toBeLessThanOrEqual(4)
  })
})
