import { describe, expect, it } from 'vitest'
import { nodePlatform } from '../platform/node/nodePlatform.js'
import { assertClientOptions } from './assertClientOptions.js'
import type { ClientOptions } from './clientOptions.js'
import { transportOf } from './transportOf.js'

const OPTIONS: ClientOptions = { apiId: 1, apiHash: 'hash' }
const platform = nodePlatform()

describe('the transport of a client', () => {
  it('goes to the servers of the environment over TCP when nothing is said', () => {
    const { openWebSocket, proxies, servers, dial } = transportOf(OPTIONS, platform)
    expect([openWebSocket, proxies, dial]).toEqual([undefined, [], platform.dial])
    expect(servers).toContainEqual({ dcId: 2, host: '149.154.167.51', port: 443 })
    expect(transportOf({ ...OPTIONS, useTestServers: true }, platform).servers).toHaveLength(3)
  })

  it('1.19 goes to Telegram on the web by WebSocket', () => {
    const { servers, openWebSocket } = transportOf({ ...OPTIONS, transport: 'webSocket' }, platform)
    expect(openWebSocket).toBe(platform.openWebSocket)
    expect(servers.map(({ dcId, url }) => `${dcId} ${url}`)).toEqual([
      '1 wss://pluto.web.telegram.org/apiws',
      '2 wss://venus.web.telegram.org/apiws',
      '3 wss://aurora.web.telegram.org/apiws',
      '4 wss://vesta.web.telegram.org/apiws',
      '5 wss://flora.web.telegram.org/apiws',
    ])
    const test = transportOf({ ...OPTIONS, transport: 'webSocket', useTestServers: true }, platform).servers
    expect(test.map(({ url }) => url)).toEqual([
      'wss://pluto.web.telegram.org/apiws_test',
      'wss://venus.web.telegram.org/apiws_test',
      'wss://aurora.web.telegram.org/apiws_test',
    ])
  })

  it('takes one proxy or a list, as links and as descriptions', () => {
    const http = { type: 'http', host: 'proxy.example', port: 80 } as const
    expect(transportOf({ ...OPTIONS, proxy: http }, platform).proxies).toEqual([http])
    expect(transportOf({ ...OPTIONS, proxy: [http, 'socks5://proxy.example:9'] }, platform).proxies).toEqual([
      http,
      { type: 'socks5', host: 'proxy.example', port: 9 },
    ])
  })

  it.each<[string, Partial<ClientOptions>, string]>([
    ['a WebSocket with the full framing', { transport: 'webSocket', framing: 'full' }, 'framing'],
    ['a WebSocket with a proxy', { transport: 'webSocket', proxy: 'socks5://proxy.example' }, 'proxy'],
    ['a WebSocket with a dial', { transport: 'webSocket', dial: platform.dial }, 'dial'],
    ['a proxy that is none', { proxy: 'proxy.example:1080' }, 'proxy'],
    ['a proxy without a host', { proxy: { type: 'http', host: '', port: 80 } }, 'proxy'],
    ['a proxy without a port', { proxy: [{ type: 'socks5', host: 'a', port: 0 }] }, 'proxy'],
    ['a secret that is none', { proxy: { type: 'mtproxy', host: 'a', port: 1, secret: 'dd00' } }, 'secret'],
  ])('refuses %s', (_name, options, argument) => {
    expect(() => assertClientOptions({ ...OPTIONS, ...options })).toThrow(
      expect.objectContaining({ type: 'input', argument }),
    )
  })

  it('4.11 keeps the list of servers fresh unless somebody named them, or a WebSocket has a list of its own', () => {
    const servers = [{ dcId: 2, host: '127.0.0.1', port: 443 }]
    const refreshes = (options: Partial<ClientOptions>): unknown =>
      transportOf({ ...OPTIONS, ...options }, platform).refreshesServers
    expect([refreshes({}), refreshes({ useTestServers: true }), refreshes({ servers })]).toEqual([true, true, false])
    expect(refreshes({ transport: 'webSocket' })).toBe(false)
    expect(transportOf({ ...OPTIONS, useIpv6: true }, platform).useIpv6).toBe(true)
  })

  it('says where a runtime has no WebSockets', () => {
    const { openWebSocket: _absent, ...bare } = platform
    expect(() => transportOf({ ...OPTIONS, transport: 'webSocket' }, bare)).toThrow(/cannot open WebSockets/)
  })
})
