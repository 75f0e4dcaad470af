import { describe, expect, it } from 'vitest'
import { createNetworkWorld, type NetworkWorld, type NetworkWorldOptions } from '../../../tests/network/networkWorld.js'
import { resultOf } from '../../../tests/network/scriptedCentre.js'

const PART = { _: 'upload.saveFilePart', file_id: 1n, file_part: 0, bytes: new Uint8Array(8) } as const
const READ = { _: 'help.getNearestDc' } as const

const answer: NetworkWorldOptions['answer'] = (call) => {
  if (call._ === 'upload.saveFilePart') return { ...resultOf(call._, true), afterMs: 500 }
  if (call._ === 'auth.exportAuthorization') {
    return resultOf(call._, { _: 'auth.exportedAuthorization', id: 1n, bytes: Uint8Array.of(7) })
  }
  if (call._ === 'auth.importAuthorization') {
    return resultOf(call._, { _: 'auth.authorization', user: { _: 'userEmpty', id: 1 } })
  }
  return resultOf('help.getNearestDc', { _: 'nearestDc', country: 'NL', this_dc: 2, nearest_dc: 2 })
}

const createWorld = (options: Partial<NetworkWorldOptions> = {}): Promise<NetworkWorld> =>
  createNetworkWorld({ dcIds: [2, 4], usePfs: true, exchangesKeys: true, isSignedIn: true, answer, ...options })

const save = (world: NetworkWorld, count: number, dcId = 2): Promise<unknown> =>
  world.clock.runUntilSettled(
    Promise.all(
      Array.from({ length: count }, () => world.network.invoke(PART, { dcId, purpose: 'upload', timeoutMs: 60_000 })),
    ),
    60_000,
  )

describe('sessions for files', () => {
  it('4.6 are apart from the main one, share its keys, hear of no updates, and are as many as are busy, four at most', async () => {
    const world = await createWorld()
    await world.clock.runUntilSettled(world.network.invoke(READ), 60_000)
    await save(world, 1)
    const centre = world.centre(2)
    expect([centre.lineCount, centre.exchangeCount]).toEqual([2, 2])
    await save(world, 40)
    expect([centre.lineCount, centre.exchangeCount, centre.keys.boundIds.length]).toEqual([5, 2, 1])
    const parts = centre.calls.filter(({ call }) => call._ === 'upload.saveFilePart')
    expect(parts).toHaveLength(41)
    expect(parts.every(({ isWithoutUpdates }) => isWithoutUpdates)).toBe(true)
    expect(centre.calls.filter(({ call }) => call._ === READ._).map((seen) => seen.isWithoutUpdates)).toEqual([false])
    world.network.stop()
    await world.clock.runUntilIdle(1_000)
    expect(world.memory.lineCount).toBe(0)
  })

  it('4.6 are closed when nobody has used them for a minute, and opened again', async () => {
    const world = await createWorld()
    await save(world, 12)
    await world.clock.advance(50_000)
    expect(world.memory.lineCount).toBe(4)
    await save(world, 1)
    await world.clock.advance(30_000)
    expect(world.memory.lineCount).toBe(1)
    await world.clock.advance(60_000)
    expect(world.memory.lineCount).toBe(0)
    await save(world, 2)
    expect(world.memory.lineCount).toBe(2)
    world.network.stop()
    await world.clock.runUntilIdle(1_000)
  })

  it('4.7 carry the account over once to another data centre, whatever the number of sessions', async () => {
    const world = await createWorld()
    await save(world, 30, 4)
    const centre = world.centre(4)
    expect(world.trace.filter((entry) => entry.includes('auth.'))).toEqual([
      '2:auth.exportAuthorization',
      '4:auth.importAuthorization',
    ])
    expect([centre.exchangeCount, centre.keys.boundIds.length, centre.keys.permanentIds.length]).toEqual([2, 1, 1])
    expect(centre.keys.usedIds.has(world.savedKeys.get(4)?.authKeyId ?? 0n)).toBe(false)
    world.network.stop()
    await world.clock.runUntilIdle(1_000)
  })

  it('2.33 go on under the next key when it is renewed, all of them, and lose no call', async () => {
    // Each answer takes long, so that some are always under way.
    const slow: NetworkWorldOptions['answer'] = (call, dcId) => {
      const scripted = answer(call, dcId)
      return scripted && { ...scripted, afterMs: call._ === 'upload.saveFilePart' ? 20_000 : 0 }
    }
    const world = await createWorld({ answer: slow })
    const centre = world.centre(2)
    await world.clock.runUntilSettled(world.network.invoke(READ), 60_000)
    const failures: unknown[] = []
    const begun = world.clock.now()
    const stopAt = begun + 25 * 3_600_000
    // Busy sessions all along, except in the hours before anything can happen.
    await world.clock.advance(21.5 * 3_600_000)
    while (world.clock.now() < stopAt && centre.keys.boundIds.length < 2) {
      for (let index = 0; index < 2; index++) {
        world.network.invoke(PART, { purpose: 'upload' }).catch((error: unknown) => failures.push(error))
      }
      await world.clock.advance(15_000)
    }
    await world.clock.advance(60_000)
    expect(failures).toEqual([])
    expect([centre.keys.boundIds.length, centre.refusedCount]).toEqual([2, 0])
    world.network.stop()
    await world.clock.runUntilIdle(1_000)
  })

  it('2.25, H7 on a cold start a hundred callers of all kinds make one exchange of each key', async () => {
    const world = await createWorld()
    const calls = Array.from({ length: 100 }, (_, index) =>
      index % 2 === 0 ? world.network.invoke(READ) : world.network.invoke(PART, { purpose: 'upload' }),
    )
    await world.clock.runUntilSettled(Promise.all(calls), 60_000)
    expect([world.centre(2).exchangeCount, world.centre(2).keys.permanentIds.length]).toEqual([2, 1])
    world.network.stop()
    await world.clock.runUntilIdle(1_000)
  })
})
