import { describe, expect, it } from 'vitest'
import { bytesToHex } from '../../src/bytes/bytesToHex.js'
import { checkProxy, type CheckProxyOptions } from '../../src/index.js'
import { createMemoryPlatform } from '../../src/platform/memory/createMemoryPlatform.js'
import { createSeededRandom } from '../../src/platform/memory/createSeededRandom.js'
import { nodeCrypto } from '../../src/platform/node/crypto/nodeCrypto.js'
import { createWireWorld, type WireWorld } from '../simulation/wireWorld.js'
import { mtProxyStory } from './mtProxyStory.js'
import { serveLines } from './serverSide.js'
import { socksStory } from './socksStory.js'

const ADDRESS = { host: 'proxy.example', port: 1_080 }
const SOCKS = { type: 'socks5', ...ADDRESS } as const
const KEY = new Uint8Array(16).fill(3)
const MT_PROXY = { type: 'mtproxy', ...ADDRESS, secret: bytesToHex(KEY) } as const

/** Plays a check in a world, and sees that it leaves no line and no timer behind. */
async function inWorld(play: (world: WireWorld, options: CheckProxyOptions) => Promise<void>): Promise<void> {
  const world = await createWireWorld({ seed: 8 })
  const { clock, network, sandbox } = world
  const platform = createMemoryPlatform({ clock, network, crypto: nodeCrypto, random: createSeededRandom('check') })
  const timerCount = clock.timerCount
  await clock.runUntilSettled(play(world, { ...sandbox.connection, platform }), 120_000)
  await clock.advance(120_000)
  expect([network.lineCount, clock.timerCount]).toEqual([0, timerCount])
  await clock.runUntilSettled(world.close(), 60_000)
}

describe('checkProxy', () => {
  it('tells how long it takes until a server answers through a proxy', () =>
    inWorld(async (world, options) => {
      await serveLines(world.network.listen, ADDRESS, socksStory({ dial: world.network.dial, requests: [] }))
      // Twelve ways of 20 ms: two to dial, six until the proxy has dialled on, four to the server and back.
      const roundTripMs = await checkProxy(SOCKS, options)
      expect(roundTripMs).toBeGreaterThanOrEqual(200)
      expect(roundTripMs).toBeLessThan(400)
      expect(await checkProxy('socks5://proxy.example', options)).toBe(roundTripMs)
    }))

  it('finds an MTProxy that knows the secret, and one that does not', () =>
    inWorld(async (world, options) => {
      const { network, clock } = world
      const target = { host: 'sandbox', port: 443 }
      const story = mtProxyStory({ dial: network.dial, target, key: KEY, now: () => clock.now(), dcIds: [] })
      await serveLines(network.listen, ADDRESS, story)
      expect(await checkProxy(MT_PROXY, options)).toBeGreaterThan(0)
      const wrong = checkProxy({ ...MT_PROXY, secret: '00'.repeat(16) }, options)
      await expect(wrong).rejects.toThrow('The MTProxy proxy.example:1080 was reached, but no server proved itself')
    }))

  it('says what is wrong with a proxy', () =>
    inWorld(async (world, options) => {
      await expect(checkProxy(SOCKS, options)).rejects.toThrow(
        'The SOCKS5 proxy proxy.example:1080 could not be reached',
      )
      await serveLines(world.network.listen, ADDRESS, async (side) => {
        side.send(await side.read(1))
      })
      await expect(checkProxy(SOCKS, options)).rejects.toThrow('did not give the answer to the greeting within 8 s')
      await expect(checkProxy(MT_PROXY, options)).rejects.toMatchObject({ type: 'connection' })
      await expect(checkProxy('socks5://', options)).rejects.toMatchObject({ type: 'input' })
    }))

  it('can be given up on, before and while it goes on', () =>
    inWorld(async (world, options) => {
      await serveLines(world.network.listen, ADDRESS, () => new Promise(() => {}))
      const controller = new AbortController()
      const check = checkProxy(SOCKS, { ...options, signal: controller.signal })
      world.clock.schedule(100, () => controller.abort(new Error('enough')))
      await expect(check).rejects.toThrow('enough')
      await expect(checkProxy(SOCKS, { ...options, signal: controller.signal })).rejects.toThrow('enough')
    }))
})
