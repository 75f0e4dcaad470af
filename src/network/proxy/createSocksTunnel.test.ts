import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutsOf, playTunnel } from '../../../tests/proxies/playTunnel.js'
import { bytesToHex } from '../../bytes/bytesToHex.js'
import { concatBytes } from '../../bytes/concatBytes.js'
import { hexToBytes } from '../../bytes/hexToBytes.js'
import { isLongRun } from '../../../tests/isLongRun.js'
import { createSocksTunnel } from './createSocksTunnel.js'
import type { SocksProxy } from './proxy.js'

const PROXY: SocksProxy = { type: 'socks5', host: 'proxy.example', port: 1_080 }
const WITH_PASSWORD: SocksProxy = { ...PROXY, username: 'ot', password: 'pw' }
const TARGET = { host: '149.154.167.50', port: 443 }
const ASK = '05010001959aa73201bb'
const TAIL = 'c0ffee'

/** Proxy, what it answers in one piece, and what it is to be sent. */
const TALKS: readonly (readonly [string, SocksProxy, string, string])[] = [
  ['without a password', PROXY, '05000500000101020304ffff', `050100${ASK}`],
  [
    'with a password that is asked for',
    WITH_PASSWORD,
    '050201000500000101020304ffff',
    `05020002010 26f74027077${ASK}`.replace(' ', ''),
  ],
  ['with a password that is not asked for', WITH_PASSWORD, '05000500000101020304ffff', `05020002${ASK}`],
  ['bound to an IPv6 address', PROXY, `050005000004${'00'.repeat(16)}ffff`, `050100${ASK}`],
  ['bound to a name', PROXY, '05000500000303616263ffff', `050100${ASK}`],
  ['bound to an empty name', PROXY, '05000500000300ffff', `050100${ASK}`],
]

const LIES: readonly (readonly [string, SocksProxy, string, RegExp])[] = [
  ['another version', PROXY, '0400', /does not speak SOCKS5/],
  ['HTTP', PROXY, '485454502f312e31', /does not speak SOCKS5/],
  ['no way to sign in', PROXY, '05ff', /another way to sign in/],
  ['a way that was not offered', PROXY, '0502', /was not offered/],
  ['a wrong password', WITH_PASSWORD, '05020101', /did not accept the username/],
  ['another version of signing in', WITH_PASSWORD, '05020500', /none of SOCKS5/],
  ['a refusal cut short', PROXY, '05000505', /cannot connect: the connection was refused/],
  ['an unknown refusal', PROXY, '050005630001', /error 99/],
  ['another version of the reply', PROXY, '05000400', /none of SOCKS5/],
  ['an unknown kind of address', PROXY, '05000500000900', /no known kind/],
]

describe('createSocksTunnel', () => {
  it.each(TALKS)('1.20 opens %s, however the answers are cut', (_name, proxy, answers, sent) => {
    for (const chunks of cutsOf(hexToBytes(answers + TAIL))) {
      const record = playTunnel(createSocksTunnel(proxy, TARGET), chunks)
      expect(record).toMatchObject({ isOpen: true, reason: undefined })
      expect([bytesToHex(record.sent), bytesToHex(record.data)]).toEqual([sent, TAIL])
    }
  })

  it.each(TALKS)('1.20 waits %s for every byte', (_name, proxy, answers) => {
    const bytes = hexToBytes(answers)
    for (let length = 0; length < bytes.length; length++) {
      const record = playTunnel(createSocksTunnel(proxy, TARGET), [bytes.slice(0, length)])
      expect(record).toMatchObject({ isOpen: false, reason: undefined })
    }
  })

  it.each(LIES)('1.20 refuses %s, however it is cut', (_name, proxy, answers, reason) => {
    for (const chunks of cutsOf(hexToBytes(answers))) {
      const record = playTunnel(createSocksTunnel(proxy, TARGET), chunks)
      expect(record.isOpen).toBe(false)
      expect(record.reason).toMatch(reason)
    }
  })

  it('1.20 asks for names as names and for IPv6 addresses as such', () => {
    const asked = (host: string): string => {
      const { sent } = playTunnel(createSocksTunnel(PROXY, { host, port: 80 }), [hexToBytes('0500')])
      return bytesToHex(sent).slice(6)
    }
    expect(asked('t.me')).toBe('0501000304742e6d650050')
    expect(asked('2001:db8::1')).toBe(`0501000420010db8${'00'.repeat(11)}010050`)
    expect(playTunnel(createSocksTunnel(PROXY, { host: 'a b', port: 80 }), []).reason).toMatch(/of this form/)
  })

  it('1.20 survives every answer', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 6 }), fc.boolean(), (chunks, hasPassword) => {
        const isPlausible = chunks.map((chunk, index) => (index === 0 ? concatBytes(Uint8Array.of(5), chunk) : chunk))
        const { isOpen, reason } = playTunnel(
          createSocksTunnel(hasPassword ? WITH_PASSWORD : PROXY, TARGET),
          isPlausible,
        )
        expect(isOpen && reason !== undefined).toBe(false)
      }),
      { numRuns: isLongRun ? 1_000_000 : 2_000 },
    )
  })
})
