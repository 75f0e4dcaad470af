import { describe, expect, it } from 'vitest'
import type * as tl from '../../tl/generated/api.js'
import { changesConfig } from './changesConfig.js'
import { serverFromOption } from './serverFromOption.js'
import { type ServerChoice, ServerList } from './serverList.js'

const option = (fields: Partial<tl.dcOption> = {}): tl.dcOption => ({
  _: 'dcOption',
  id: 2,
  ip_address: '149.154.167.51',
  port: 443,
  ...fields,
})

const BUILT_IN = [
  { dcId: 2, host: '10.0.0.2', port: 443 },
  { dcId: 4, host: '10.0.0.4', port: 443 },
]

function listOf(options: readonly tl.dcOption[], choice: Partial<ServerChoice> = {}): ServerList {
  const list = new ServerList(BUILT_IN, { useIpv6: false, hasProxy: false, ...choice })
  list.learn(options)
  return list
}

const hosts = (list: ServerList, dcId: number, use: 'main' | 'cdn' = 'main'): readonly string[] =>
  list.for(dcId, use).map(({ host, port }) => `${host}:${port}`)

describe('the list of servers', () => {
  it.each<readonly [string, Partial<tl.dcOption>]>([
    ['a data centre of number 0', { id: 0 }],
    ['a data centre above 1,000', { id: 1_001 }],
    ['a name in place of an address', { ip_address: 'telegram.org' }],
    ['half an address', { ip_address: '149.154.167' }],
    ['port 0', { port: 0 }],
    ['a port above 65,535', { port: 65_536 }],
    ['a secret of 15 bytes', { secret: new Uint8Array(15) }],
    ['a secret of 17 bytes that asks for no padding', { secret: new Uint8Array(17) }],
  ])('4.11 leaves out %s', (_what, fields) => {
    expect(serverFromOption(option(fields))).toBeUndefined()
    expect(hosts(listOf([option(fields)]), 2)).toEqual(['10.0.0.2:443'])
  })

  it('4.11 takes what an address needs: obfuscation, and a secret of 16 bytes or of 17 that begin with dd', () => {
    const secret = new Uint8Array(16).fill(7)
    const long = Uint8Array.of(0xdd, ...secret)
    expect(serverFromOption(option({ tcpo_only: true }))).toMatchObject({ mustObfuscate: true })
    expect(serverFromOption(option({ secret }))).toMatchObject({ mustObfuscate: true, secret })
    expect(serverFromOption(option({ secret: long }))).toMatchObject({ mustObfuscate: true, secret })
    expect(serverFromOption(option())).toEqual({ dcId: 2, host: '149.154.167.51', port: 443 })
  })

  it('4.11 never takes addresses for files or of the delivery network for anything else', () => {
    const list = listOf([
      option({ ip_address: '1.1.1.1', media_only: true }),
      option({ ip_address: '2.2.2.2', cdn: true, id: 203 }),
      option({ ip_address: '3.3.3.3' }),
    ])
    expect(hosts(list, 2)).toEqual(['3.3.3.3:443', '10.0.0.2:443'])
    expect(hosts(list, 203)).toEqual([])
    expect(hosts(list, 203, 'cdn')).toEqual(['2.2.2.2:443'])
    expect([list.isCdn(203), list.isCdn(2), list.dcIds]).toEqual([true, false, [2, 4]])
  })

  it('4.11 takes IPv6 where it is wanted, and then first', () => {
    const options = [option(), option({ ip_address: '2001:67c:4e8:f002::a', ipv6: true })]
    expect(hosts(listOf(options), 2)).toEqual(['149.154.167.51:443', '10.0.0.2:443'])
    expect(hosts(listOf(options, { useIpv6: true }), 2)).toEqual([
      '2001:67c:4e8:f002::a:443',
      '149.154.167.51:443',
      '10.0.0.2:443',
    ])
  })

  it('4.11 goes to static addresses first through a proxy', () => {
    const options = [option({ ip_address: '1.1.1.1' }), option({ ip_address: '2.2.2.2', static: true })]
    expect(hosts(listOf(options, { hasProxy: true }), 2)[0]).toBe('2.2.2.2:443')
    expect(hosts(listOf(options), 2)[0]).toBe('1.1.1.1:443')
  })

  it('4.11 replaces what was listed before, keeps what was known from the start as the last resort, and is not emptied', () => {
    const list = listOf([option({ ip_address: '1.1.1.1' })])
    list.learn([option({ ip_address: '5.5.5.5' }), option({ ip_address: '10.0.0.2' })])
    expect(hosts(list, 2)).toEqual(['5.5.5.5:443', '10.0.0.2:443'])
    list.learn([option({ ip_address: 'nonsense' })])
    expect(hosts(list, 2)).toEqual(['5.5.5.5:443', '10.0.0.2:443'])
  })

  it('4.11 changes by these updates', () => {
    const short = (update: tl.Update): tl.Updates => ({ _: 'updateShort', update, date: 0 })
    expect(changesConfig(short({ _: 'updateConfig' }))).toBe(true)
    expect(changesConfig(short({ _: 'updateDcOptions', dc_options: [] }))).toBe(true)
    expect(changesConfig(short({ _: 'updatePtsChanged' }))).toBe(false)
    expect(changesConfig({ _: 'updatesTooLong' })).toBe(false)
  })
})
