import { describe, expect, it } from 'vitest'
import { LineRecorder } from '../../../tests/lines/lineRecorder.js'
import { fakeTlsReply } from '../../../tests/proxies/acceptFakeTls.js'
import { type ServerSide, serveLines } from '../../../tests/proxies/serverSide.js'
import { seededRandomBytes } from '../../../tests/seededRandomBytes.js'
import { hexToBytes } from '../../bytes/hexToBytes.js'
import { createMemoryNetwork, type MemoryNetwork } from '../../platform/memory/createMemoryNetwork.js'
import { createVirtualClock, type VirtualClock } from '../../platform/memory/createVirtualClock.js'
import { nodeCrypto as crypto } from '../../platform/node/crypto/nodeCrypto.js'
import { dialThrough } from './dialThrough.js'
import { TUNNEL_TIMEOUT_MS } from './dialTunnel.js'
import type { Proxy } from './proxy.js'

const ADDRESS = { host: 'proxy.example', port: 1_080 }
const KEY = '000102030405060708090a0b0c0d0e0f'
const SOCKS: Proxy = { type: 'socks5', ...ADDRESS, username: 'otto', password: 'hush' }
const HTTP: Proxy = { type: 'http', ...ADDRESS }
const FAKE_TLS: Proxy = { type: 'mtproxy', ...ADDRESS, secret: `ee${KEY}742e6d65` }
const NAMES = { socks5: 'The SOCKS5 proxy', http: 'The HTTP proxy', mtproxy: 'The MTProxy' }

type Story = (side: ServerSide) => Promise<void>

const answer =
  (readLength: number, hex: string): Story =>
  async (side) => {
    await side.read(readLength)
    side.send(hexToBytes(hex))
  }

/** A proxy, what it does right before the stage, the name of the stage, and a lie there with what is said of it. */
const STAGES: readonly (readonly [string, Proxy, Story, string, string, RegExp])[] = [
  ['SOCKS5 greeting', SOCKS, answer(4, ''), 'the answer to the greeting', '48', /does not speak SOCKS5/],
  ['SOCKS5 password', SOCKS, answer(4, '0502'), 'the answer to the username and password', '01', /did not accept/],
  ['SOCKS5 request', SOCKS, answer(4, '0500'), 'the answer to the request', '0501', /general failure/],
  ['HTTP CONNECT', HTTP, answer(40, ''), 'the answer to CONNECT', '00', /does not speak HTTP/],
  ['fake TLS', FAKE_TLS, answer(600, ''), 'the answer to the TLS hello', '15', /was refused: a record of type/],
]
const TAILS: ReadonlyMap<string, string> = new Map([
  ['SOCKS5 greeting', '54'],
  ['SOCKS5 password', '01'],
  ['fake TLS', '03030002022802'],
])

interface Scene {
  readonly clock: VirtualClock
  readonly network: MemoryNetwork
  readonly line: LineRecorder
}

async function dialScene(proxy: Proxy, story: Story | undefined, cuts = true): Promise<Scene> {
  const clock = createVirtualClock()
  const network = createMemoryNetwork({ clock, latencyMs: 10 })
  if (story !== undefined) await serveLines(network.listen, ADDRESS, story)
  const line = new LineRecorder()
  const randomBytes = seededRandomBytes(cuts ? 1 : 2)
  const dial = dialThrough(proxy, { dial: network.dial, clock, crypto, randomBytes })
  line.line = dial({ host: '149.154.167.50', port: 443 }, line.events)
  return { clock, network, line }
}

/** Waits until the line is closed, and sees that nothing is left and that nothing came after. */
async function errorOf({ clock, network, line }: Scene): Promise<{ message: string; afterMs: number }> {
  const startedAt = clock.now()
  await clock.runUntil(() => line.closes.length > 0, 60_000)
  const afterMs = clock.now() - startedAt
  await clock.advance(60_000)
  expect([line.closes.length, line.late, line.openCount]).toEqual([1, [], 0])
  expect([network.lineCount, clock.timerCount]).toEqual([0, 0])
  const [error] = line.closes
  expect(error).toMatchObject({ type: 'connection' })
  const message = error?.message ?? ''
  expect(message).not.toMatch(/hush|000102/)
  return { message, afterMs }
}

describe('a dial through a proxy', () => {
  it.each(STAGES)('1.20 names the stage when the proxy falls silent: %s', async (_name, proxy, before, stage) => {
    const { message, afterMs } = await errorOf(await dialScene(proxy, before))
    expect(message).toBe(`${NAMES[proxy.type]} proxy.example:1080 did not give ${stage} within 8 s.`)
    expect(afterMs).toBeLessThanOrEqual(TUNNEL_TIMEOUT_MS + 20)
  })

  it.each(STAGES)('1.20 names the stage when the proxy hangs up: %s', async (_name, proxy, before, stage) => {
    const scene = await dialScene(proxy, async (side) => {
      await before(side)
      // Everything that was sent until then has come.
      await side.read(1)
      side.close()
    })
    // The last stage of some has sent everything before: then the proxy hangs up by itself.
    await scene.clock.advance(1_000)
    if (scene.line.closes.length === 0) scene.network.breakLines()
    const { message } = await errorOf(scene)
    expect(message).toContain(`${NAMES[proxy.type]} proxy.example:1080 closed the line before ${stage} came`)
  })

  it.each(STAGES)(
    '1.20 says what was wrong when the proxy lies: %s',
    async (name, proxy, before, _stage, lie, reason) => {
      const scene = await dialScene(proxy, async (side) => {
        await before(side)
        side.send(hexToBytes(lie + (TAILS.get(name) ?? '')))
      })
      const { message, afterMs } = await errorOf(scene)
      expect(message).toMatch(/^The (?:SOCKS5 proxy|HTTP proxy|MTProxy) proxy\.example:1080 cannot be used: /)
      expect(message).toMatch(reason)
      expect(afterMs).toBeLessThan(1_000)
    },
  )

  it.each([SOCKS, HTTP, FAKE_TLS])('1.20 says that a proxy could not be reached: $type', async (proxy) => {
    const { message } = await errorOf(await dialScene(proxy, undefined))
    expect(message).toContain(`${NAMES[proxy.type]} proxy.example:1080 could not be reached: `)
  })

  it('1.20 gives up on a proxy that does not even take the line', async () => {
    const clock = createVirtualClock()
    const line = new LineRecorder()
    const network = createMemoryNetwork({ clock, latencyMs: 3_600_000 })
    await serveLines(network.listen, ADDRESS, () => new Promise(() => {}))
    const dial = dialThrough(HTTP, { dial: network.dial, clock, crypto, randomBytes: seededRandomBytes(1) })
    line.line = dial({ host: 't.me', port: 443 }, line.events)
    await clock.advance(TUNNEL_TIMEOUT_MS + 1)
    expect(line.closes.map((error) => error?.message)).toEqual([
      'The HTTP proxy proxy.example:1080 could not be reached within 8 s.',
    ])
  })

  it('1.22 can be closed at every moment, once and without an error', async () => {
    for (let delayMs = 0; delayMs <= 100; delayMs += 5) {
      const scene = await dialScene(SOCKS, async (side) => {
        await side.read(4)
        side.send(hexToBytes('0500'))
        await side.read(10)
        side.send(hexToBytes('05000001000000000000'), hexToBytes('aabbcc'))
      })
      await scene.clock.advance(delayMs)
      scene.line.line.close()
      scene.line.line.close()
      scene.line.line.send(Uint8Array.of(1))
      await scene.clock.advance(60_000)
      expect([scene.line.closes, scene.line.late]).toEqual([[undefined], []])
      expect([scene.network.lineCount, scene.clock.timerCount]).toEqual([0, 0])
    }
  })

  it('1.18 closes an open line over a record that does not belong there', async () => {
    const scene = await dialScene(FAKE_TLS, async (side) => {
      const header = await side.read(5)
      const hello = await side.read((header[3] ?? 0) * 256 + (header[4] ?? 0))
      side.send(fakeTlsReply(hexToBytes(KEY), hello.slice(6, 38)), hexToBytes('1703030001aa15030300020228'))
    })
    await scene.clock.advance(60_000)
    expect(scene.line).toMatchObject({ openCount: 1, bytes: Uint8Array.of(0xaa), late: [] })
    expect(scene.line.closes.map((error) => error?.message)).toEqual([
      'The MTProxy proxy.example:1080 cannot be used: it sent a record of type 21 where only data may come.',
    ])
    expect(scene.clock.timerCount).toBe(0)
  })
})
