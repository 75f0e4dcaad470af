import { expect, it } from 'vitest'
import { bytesToHex } from '../../src/bytes/bytesToHex.js'
import { concatBytes } from '../../src/bytes/concatBytes.js'
import { Client } from '../../src/index.js'
import { dialTcp } from '../../src/platform/node/dialTcp.js'
import { listenTcp } from '../../src/platform/node/listenTcp.js'
import { createSandbox } from '../../src/sandbox/index.js'
import { mtProxyStory } from './mtProxyStory.js'
import { serveLines, type ServerSide } from './serverSide.js'
import { socksStory } from './socksStory.js'

const KEY = new Uint8Array(16).fill(5)
const DOMAIN = 'www.example.org'
const SECRET = bytesToHex(concatBytes(Uint8Array.of(0xee), KEY, new TextEncoder().encode(DOMAIN)))

it('1.18 1.20 signs in over real sockets through SOCKS5 and through an MTProxy behind fake TLS', async () => {
  await using sandbox = await createSandbox({ seed: 3 })
  const target = await sandbox.listen()
  const serve = (story: (side: ServerSide) => Promise<void>) => serveLines(listenTcp, { host: '', port: 0 }, story)
  const requests: string[] = []
  const socks = await serve(socksStory({ dial: dialTcp, requests }))
  const dcIds: number[] = []
  const mtProxy = await serve(
    mtProxyStory({ dial: dialTcp, target, key: KEY, domain: DOMAIN, now: () => Date.now(), dcIds }),
  )
  try {
    for (const proxy of [
      { type: 'socks5', ...socks.address } as const,
      { type: 'mtproxy', ...mtProxy.address, secret: SECRET } as const,
    ]) {
      const { phoneNumber } = await sandbox.createUser({ firstName: 'Olive' })
      await using client = new Client({ ...sandbox.connection, storage: 'memory', proxy })
      await client.start({ phone: phoneNumber, code: () => sandbox.loginCode(phoneNumber) })
      const text = 'godwit '.repeat(500).trim()
      const { id } = await client.createSupergroup('Waders')
      expect(await client.sendMessage(id, text)).toMatchObject({ text })
    }
  } finally {
    await Promise.all([socks.close(), mtProxy.close()])
  }
  expect([requests, dcIds]).toEqual([[`127.0.0.1:${target.port}`], [2]])
})
