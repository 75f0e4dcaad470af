import { describe, expect, it } from 'vitest'
import { concatBytes } from '../../src/bytes/concatBytes.js'
import { bytesToHex } from '../../src/bytes/bytesToHex.js'
import type { Client } from '../../src/index.js'
import type { Proxy } from '../../src/network/proxy/proxy.js'
import { createWireWorld, type WireWorld } from '../simulation/wireWorld.js'
import { httpProxyStory } from './httpProxyStory.js'
import { mtProxyStory } from './mtProxyStory.js'
import { serveLines, type ServerSide } from './serverSide.js'
import { socksStory } from './socksStory.js'

const ADDRESS = { host: 'proxy.example', port: 1_080 }
const SANDBOX = { host: 'sandbox', port: 443 }
const ACCOUNT = { username: 'otto', password: 'pa:ss w\u00F6rd' }
const KEY = Uint8Array.from({ length: 16 }, (_, index) => 7 * index)
const DOMAIN = 'www.example.org'
const ONE_MINUTE_MS = 60_000

async function inWorld(play: (world: WireWorld) => Promise<void>): Promise<void> {
  const world = await createWireWorld({ seed: 5, cutsChunks: true })
  await world.clock.runUntilSettled(play(world), 60 * ONE_MINUTE_MS)
  await world.clock.runUntilSettled(world.close(), ONE_MINUTE_MS)
  expect(world.faults).toEqual([])
  expect(world.sandbox.bugs).toEqual([])
}

/** Signs in through proxies, does something, and tells that it worked. */
async function converse(world: WireWorld, proxy: Proxy | string | readonly (Proxy | string)[]): Promise<Client> {
  const { phoneNumber } = await world.sandbox.createUser({ firstName: 'Olive' })
  const client = world.createClient('Olive', { proxy })
  await client.start({ phone: phoneNumber, code: () => world.sandbox.loginCode(phoneNumber) })
  const chat = await client.createSupergroup('Waders')
  const text = 'sanderling '.repeat(300).trim()
  expect(await client.sendMessage(chat.id, text)).toMatchObject({ text })
  return client
}

function serve(world: WireWorld, story: (side: ServerSide) => Promise<void>, address = ADDRESS) {
  return serveLines(world.network.listen, address, story)
}

describe('a client behind a proxy', () => {
  it('1.20 signs in through SOCKS5, which looks the host up', () =>
    inWorld(async (world) => {
      const requests: string[] = []
      await serve(world, socksStory({ dial: world.network.dial, requests }))
      await converse(world, { type: 'socks5', ...ADDRESS })
      expect(requests).toEqual(['sandbox:443'])
    }))

  it('1.20 signs in through SOCKS5 with a username and a password, from a link', () =>
    inWorld(async (world) => {
      const requests: string[] = []
      await serve(world, socksStory({ dial: world.network.dial, requests, account: ACCOUNT }))
      await converse(world, `socks5://otto:${encodeURIComponent(ACCOUNT.password)}@proxy.example:1080`)
      expect(requests).toEqual(['sandbox:443'])
    }))

  it('1.20 signs in through HTTP CONNECT, with and without a password', () =>
    inWorld(async (world) => {
      const requests: string[] = []
      await serve(world, httpProxyStory({ dial: world.network.dial, requests, account: ACCOUNT }))
      await serve(world, httpProxyStory({ dial: world.network.dial, requests }), { ...ADDRESS, port: 8_080 })
      await converse(world, { type: 'http', ...ADDRESS, ...ACCOUNT })
      await converse(world, 'http://proxy.example:8080')
      expect(requests).toEqual(['CONNECT sandbox:443 HTTP/1.1', 'CONNECT sandbox:443 HTTP/1.1'])
    }))

  it('1.13 1.15 signs in through an MTProxy with a secret, plain and padded, and names the data centre', () =>
    inWorld(async (world) => {
      const dcIds: number[] = []
      const options = { dial: world.network.dial, target: SANDBOX, key: KEY, now: () => world.clock.now(), dcIds }
      await serve(world, mtProxyStory(options))
      await converse(world, { type: 'mtproxy', ...ADDRESS, secret: bytesToHex(KEY) })
      await converse(world, `https://t.me/proxy?server=proxy.example&port=1080&secret=dd${bytesToHex(KEY)}`)
      expect(dcIds).toEqual([2, 2])
    }))

  it('1.16 1.17 1.18 signs in through an MTProxy behind fake TLS', () =>
    inWorld(async (world) => {
      const dcIds: number[] = []
      const options = { dial: world.network.dial, target: SANDBOX, key: KEY, now: () => world.clock.now(), dcIds }
      await serve(world, mtProxyStory({ ...options, domain: DOMAIN }))
      const secret = bytesToHex(concatBytes(Uint8Array.of(0xee), KEY, new TextEncoder().encode(DOMAIN)))
      await converse(world, { type: 'mtproxy', ...ADDRESS, secret })
      expect(dcIds).toEqual([2])
    }))

  it('goes on to the next proxy of a list, keeps the one that works, and moves again when that fails', () =>
    inWorld(async (world) => {
      const requests: [string[], string[]] = [[], []]
      const dead = { type: 'socks5', host: 'nowhere.example', port: 1 } as const
      const [first, second] = [4_001, 4_002].map((port) => ({ type: 'socks5', host: ADDRESS.host, port }) as const)
      await serve(world, () => new Promise(() => {}), { host: ADDRESS.host, port: 4_000 })
      const silent = { type: 'socks5', host: ADDRESS.host, port: 4_000 } as const
      const firstServer = await serve(world, socksStory({ dial: world.network.dial, requests: requests[0] }), first)
      await serve(world, socksStory({ dial: world.network.dial, requests: requests[1] }), second)
      const client = await converse(world, [dead, silent, ...(first && second ? [first, second] : [])])
      expect(requests.map(({ length }) => length)).toEqual([1, 0])
      world.breakLines()
      await client.invoke('updates.getState', {})
      expect(requests.map(({ length }) => length)).toEqual([2, 0])
      await firstServer.close()
      await client.invoke('updates.getState', {})
      expect(requests.map(({ length }) => length)).toEqual([2, 1])
    }))

  it('says in the error of a call and in its events which proxy failed, at which stage', () =>
    inWorld(async (world) => {
      await serve(world, async (side) => {
        await side.read(1)
      })
      const client = world.createClient('Olive', { proxy: { type: 'socks5', ...ADDRESS }, timeoutMs: 30_000 })
      const troubles = new Set<string>()
      client.on('connectionState', ({ error }) => {
        if (error !== undefined) troubles.add(error.message)
      })
      await client.connect()
      const failed = client.invoke('help.getConfig', {})
      const trouble = 'The SOCKS5 proxy proxy.example:1080 did not give the answer to the greeting within 8 s.'
      await expect(failed).rejects.toMatchObject({
        type: 'timeout',
        message: expect.stringContaining(trouble),
        cause: { type: 'connection' },
      })
      expect([...troubles]).toEqual([trouble])
    }))

  it('says of a proxy that opens and leads nowhere that no server proved itself', () =>
    inWorld(async (world) => {
      await serve(world, () => new Promise(() => {}))
      const proxy = { type: 'mtproxy', ...ADDRESS, secret: bytesToHex(KEY) } as const
      const client = world.createClient('Olive', { proxy, timeoutMs: 50_000 })
      await client.connect()
      await expect(client.invoke('help.getConfig', {})).rejects.toThrow(
        'The MTProxy proxy.example:1080 was reached, but no server proved itself through it: The key exchange was not complete',
      )
    }))
})
