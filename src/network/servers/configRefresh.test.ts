import { describe, expect, it } from 'vitest'
import { createNetworkWorld, type NetworkWorld } from '../../../tests/network/networkWorld.js'
import { resultOf, type ScriptedAnswer } from '../../../tests/network/scriptedCentre.js'
import { seededRandomBytes } from '../../../tests/seededRandomBytes.js'
import { getConfig } from '../../sandbox/handlers/help/getConfig.js'
import { Postponed } from '../../sandbox/postponed.js'
import { createCallContext } from '../../sandbox/server/createCallContext.js'
import { createWorld } from '../../sandbox/world/createWorld.js'
import { createVirtualClock } from '../../platform/memory/createVirtualClock.js'
import { nodeCrypto as crypto } from '../../platform/node/crypto/nodeCrypto.js'
import type * as tl from '../../tl/generated/api.js'
import { ConfigRefresh } from './configRefresh.js'

const authorization = {
  keyId: 1n,
  key: new Uint8Array(256),
  dcId: 2,
  createdAt: 0,
  activeAt: 0,
  firstSalt: 1n,
  hash: 1n,
}

/** The configuration that a sandbox at these addresses gives. */
function configOf(...hosts: readonly string[]): tl.config {
  const servers = hosts.map((host, index) => ({ dcId: 2 + 2 * index, host, port: 443 }))
  const origin = { key: authorization, sessionId: 1n, messageId: 1n }
  const settings = { apiId: 1, apiHash: '', servers, homeDcId: 2 }
  const call = { world: createWorld(1), settings, crypto, authorization, origin, layer: 228, now: 1e12 }
  const config = getConfig(createCallContext(call), {})
  if (config instanceof Postponed) throw new Error('The configuration is given at once.')
  return config
}

describe('ConfigRefresh', () => {
  it('4.11 fetches at first, whenever the configuration has expired, and when it has changed, one at a time', async () => {
    const clock = createVirtualClock()
    const times: number[] = []
    const startedAt = clock.now()
    const refresh = new ConfigRefresh({
      clock,
      randomBytes: seededRandomBytes(1),
      fetch: async () => {
        times.push((clock.now() - startedAt) / 1_000)
        return { ...configOf('1.1.1.1'), date: 0, expires: 3_600 }
      },
      onConfig: () => undefined,
      onFailure: () => undefined,
    })
    refresh.begin()
    refresh.begin()
    refresh.refresh()
    await clock.advance(3_600_000)
    expect(times).toEqual([0, 3_600])
    await clock.advance(600_000)
    refresh.refresh()
    await clock.advance(3_600_000)
    expect(times).toEqual([0, 3_600, 4_200, 7_800])
    refresh.stop()
    expect(clock.timerCount).toBe(0)
    refresh.refresh()
    expect(times).toHaveLength(4)
  })

  it('4.11 tries again when it fails, not more than once a minute, nor for what expires at once', async () => {
    const clock = createVirtualClock()
    let fetched = 0
    const failures: unknown[] = []
    const refresh = new ConfigRefresh({
      clock,
      randomBytes: seededRandomBytes(2),
      fetch: async () => {
        fetched += 1
        if (fetched <= 3) throw new Error('no')
        return { ...configOf('1.1.1.1'), date: 10, expires: 10 }
      },
      onConfig: () => undefined,
      onFailure: (error) => failures.push(error),
    })
    refresh.begin()
    await clock.advance(600_000)
    expect(failures).toHaveLength(3)
    expect(fetched).toBeGreaterThan(5)
    expect(fetched).toBeLessThanOrEqual(11)
    refresh.stop()
    expect(clock.timerCount).toBe(0)
  })
})

describe('a network that keeps its servers fresh', () => {
  const ASK = { _: 'help.getNearestDc' } as const
  const answer = (call: tl.AnyFunctionCall): ScriptedAnswer =>
    call._ === 'help.getConfig'
      ? resultOf(call._, configOf('10.9.8.7', '10.9.8.4'))
      : resultOf('help.getNearestDc', { _: 'nearestDc', country: 'NL', this_dc: 2, nearest_dc: 2 })
  const ask = (world: NetworkWorld, dcId?: number): Promise<unknown> =>
    world.clock.runUntilSettled(world.network.invoke(ASK, { timeoutMs: 600_000, dcId }), 600_000)

  it('4.11 goes to the addresses that the server lists, and to data centres that it did not know', async () => {
    const world = await createNetworkWorld({ answer, options: { refreshesServers: true } })
    const reached: string[] = []
    for (const host of ['10.9.8.7', '10.9.8.4']) {
      await world.memory.listen({ host, port: 443 }, (line) => {
        reached.push(host)
        return world.centre(2).accept(line)
      })
    }
    world.network.connect()
    await world.clock.advance(1_000)
    expect(world.trace).toEqual(['2:help.getConfig'])
    world.memory.breakLines()
    await ask(world)
    await ask(world, 4)
    expect(reached).toEqual(['10.9.8.7', '10.9.8.4'])
    await world.clock.advance(3_600_000)
    expect(world.trace.filter((entry) => entry === '2:help.getConfig')).toHaveLength(2)
    world.network.stop()
    await world.clock.runUntilIdle(1_000)
  })

  it('asks for nothing where the servers are those that were given', async () => {
    const world = await createNetworkWorld({ answer })
    await ask(world)
    await world.clock.advance(7_200_000)
    expect(world.trace).toEqual(['2:help.getNearestDc'])
    world.network.stop()
  })
})
