import { describe, expect, it } from 'vitest'
import { createNetworkWorld, type NetworkWorld } from '../../tests/network/networkWorld.js'
import { resultOf, type ScriptedAnswer } from '../../tests/network/scriptedCentre.js'
import { createSeededRandom } from '../platform/memory/createSeededRandom.js'
import type * as tl from '../tl/generated/api.js'

const ASK = { _: 'help.getNearestDc' } as const
const nearest = (dcId: number): ScriptedAnswer =>
  resultOf('help.getNearestDc', { _: 'nearestDc', country: 'NL', this_dc: dcId, nearest_dc: dcId })
const migrate = (kind: string, dcId: number): ScriptedAnswer => ({
  type: 'error',
  code: 303,
  text: `${kind}_MIGRATE_${dcId}`,
})

/** A world in which `help.getNearestDc` is sent on from one data centre to the next. */
async function createChain(kind: string, next: ReadonlyMap<number, number>, isSignedIn = false): Promise<NetworkWorld> {
  return createNetworkWorld({
    dcIds: [1, 2, 3, 4, 5],
    isSignedIn,
    answer: (call: tl.AnyFunctionCall, dcId) => {
      if (call._ === 'auth.exportAuthorization') {
        return resultOf(call._, { _: 'auth.exportedAuthorization', id: BigInt(call.dc_id), bytes: Uint8Array.of(7) })
      }
      if (call._ === 'auth.importAuthorization') {
        return resultOf(call._, { _: 'auth.authorization', user: { _: 'userEmpty', id: 1 } })
      }
      const target = next.get(dcId)
      return target === undefined ? nearest(dcId) : migrate(kind, target)
    },
  })
}

const ask = (world: NetworkWorld): Promise<unknown> =>
  world.clock.runUntilSettled(
    world.network.invoke<'help.getNearestDc'>(ASK).then((result) => result.this_dc, String),
    60_000,
  )

describe('migrations', () => {
  const chain = new Map([
    [2, 4],
    [4, 1],
    [1, 5],
  ])
  const loop = new Map([
    [2, 4],
    [4, 2],
  ])

  it.each(['PHONE', 'USER', 'NETWORK'])('R3 %s_MIGRATE moves the home, durably, hop by hop', async (kind) => {
    const world = await createChain(kind, chain)
    expect(await ask(world)).toBe(5)
    expect([world.network.homeDcId, world.savedHomes]).toEqual([5, [4, 1, 5]])
    expect(await ask(world)).toBe(5)
    expect(world.trace).toEqual([2, 4, 1, 5, 5].map((dcId) => `${dcId}:help.getNearestDc`))
    expect(world.centre(5).calls.every(({ isWithoutUpdates }) => !isWithoutUpdates)).toBe(true)
    world.network.stop()
    await world.clock.runUntilIdle(1_000)
    expect(world.memory.lineCount).toBe(0)
  })

  it.each(['FILE', 'STATS'])('R3 %s_MIGRATE moves the call and leaves the home', async (kind) => {
    const world = await createChain(kind, chain, true)
    expect(await ask(world)).toBe(5)
    expect([world.network.homeDcId, world.savedHomes]).toEqual([2, []])
    for (const dcId of [4, 1, 5]) {
      expect(world.trace.filter((entry) => entry === `${dcId}:auth.importAuthorization`)).toHaveLength(1)
      expect(world.centre(dcId).calls.every(({ isWithoutUpdates }) => isWithoutUpdates)).toBe(true)
    }
    world.network.stop()
  })

  it.each(['PHONE', 'USER', 'NETWORK', 'FILE', 'STATS'])(
    'R3 a loop of %s_MIGRATE ends after three hops',
    async (kind) => {
      const world = await createChain(kind, loop)
      expect(await ask(world)).toContain(`${kind}_MIGRATE_2 (303)`)
      expect(world.trace).toEqual([2, 4, 2, 4].map((dcId) => `${dcId}:help.getNearestDc`))
      world.network.stop()
    },
  )

  it('R3 sixty ways at random end where they lead, or after three hops', async () => {
    const random = createSeededRandom('R3')
    for (let count = 0; count < 60; count++) {
      const kind = ['PHONE', 'USER', 'NETWORK', 'FILE', 'STATS'][count % 5] ?? ''
      const next = new Map<number, number>()
      for (const dcId of [1, 2, 3, 4, 5]) if (random.chance(0.7)) next.set(dcId, 1 + random.integer(5))
      const way = [2]
      let target = next.get(2)
      // A data centre that sends on to itself, and a fourth hop, are not followed.
      while (target !== undefined && target !== way.at(-1) && way.length <= 3) {
        way.push(target)
        target = next.get(target)
      }
      const world = await createChain(kind, next)
      const end = await ask(world)
      expect([kind, ...next.entries(), world.trace]).toEqual([
        kind,
        ...next.entries(),
        way.map((dcId) => `${dcId}:help.getNearestDc`),
      ])
      if (target === undefined) expect(end).toBe(way.at(-1))
      else expect(end).toContain(`${kind}_MIGRATE_${target} (303)`)
      world.network.stop()
    }
  })

  it.each(['USER', 'FILE'])(
    'R3 %s_MIGRATE to where no server is known, or to itself, is told to the caller',
    async (kind) => {
      for (const target of [9, 2]) {
        const world = await createChain(kind, new Map([[2, target]]))
        expect(await ask(world)).toContain(`${kind}_MIGRATE_${target} (303)`)
        expect([world.network.homeDcId, world.trace.length]).toEqual([2, 1])
        world.network.stop()
      }
    },
  )

  it('R3 calls at the same time share one authorization, and a failed one is tried anew', async () => {
    let isRefused = true
    const world = await createNetworkWorld({
      dcIds: [2, 4],
      isSignedIn: true,
      answer: (call) => {
        if (call._ === 'auth.exportAuthorization') {
          return isRefused
            ? { type: 'error', code: 400, text: 'DC_ID_INVALID' }
            : resultOf(call._, { _: 'auth.exportedAuthorization', id: 1n, bytes: Uint8Array.of(7) })
        }
        if (call._ === 'auth.importAuthorization') {
          return resultOf(call._, { _: 'auth.authorization', user: { _: 'userEmpty', id: 1 } })
        }
        return nearest(4)
      },
    })
    const askAll = (): Promise<unknown> =>
      world.clock.runUntilSettled(
        Promise.allSettled(Array.from({ length: 20 }, () => world.network.invoke(ASK, { dcId: 4 }))),
        60_000,
      )
    await askAll()
    expect(world.trace).toEqual(['2:auth.exportAuthorization'])
    isRefused = false
    await askAll()
    await askAll()
    expect(world.trace.filter((entry) => entry.includes('auth.'))).toEqual([
      '2:auth.exportAuthorization',
      '2:auth.exportAuthorization',
      '4:auth.importAuthorization',
    ])
    expect(world.trace.filter((entry) => entry === '4:help.getNearestDc')).toHaveLength(40)
    world.network.stop()
  })
})

describe('a change of home', () => {
  it('stops the former link once its calls are settled, and tells the state of the new one', async () => {
    const world = await createNetworkWorld({
      dcIds: [2, 4],
      answer: (call, dcId) => {
        if (call._ === 'help.getConfig') return { type: 'error', code: 400, text: 'TEST', afterMs: 5_000 }
        return dcId === 2 ? migrate('USER', 4) : nearest(4)
      },
    })
    await world.clock.runUntilSettled(world.network.invoke(ASK, { dcId: 4 }), 10_000)
    const slow = world.network.invoke({ _: 'help.getConfig' }).catch(String)
    await world.clock.advance(500)
    world.events.length = 0
    expect(await ask(world)).toBe(4)
    expect(world.events).toEqual([['state', 'ready', undefined]])
    expect(world.memory.lineCount).toBe(2)
    expect(await world.clock.runUntilSettled(slow, 10_000)).toContain('TEST')
    await world.clock.advance(100)
    expect(world.memory.lineCount).toBe(1)
    world.network.stop()
    await world.clock.runUntilIdle(1_000)
  })
})
