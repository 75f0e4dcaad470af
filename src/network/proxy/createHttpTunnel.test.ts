import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLongRun } from '../../../tests/isLongRun.js'
import { cutsOf, playTunnel } from '../../../tests/proxies/playTunnel.js'
import { createHttpTunnel } from './createHttpTunnel.js'
import type { HttpProxy } from './proxy.js'

const PROXY: HttpProxy = { type: 'http', host: 'proxy.example', port: 8_080 }
const TARGET = { host: '149.154.167.50', port: 443 }
const text = (content: string): Uint8Array => new TextEncoder().encode(content)
const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

const ANSWERS: readonly string[] = [
  'HTTP/1.1 200 Connection established\r\n\r\n',
  'HTTP/1.0 200 OK\r\nVia: 1.1 somebody\r\nContent-Length: 3\r\n\r\n',
  'HTTP/1.1 204\r\n\r\n',
  'HTTP/1.1 200 OK\r\r\n\r\n',
]

const LIES: readonly (readonly [string, RegExp])[] = [
  ['SSH-2.0-OpenSSH\r\n\r\n', /does not speak HTTP/],
  ['HTTP/2 200\r\n\r\n', /does not speak HTTP/],
  ['HTTP/1.1 2000 OK\r\n\r\n', /no status/],
  ['HTTP/1.1 OK\r\n\r\n', /no status/],
  ['HTTP/1.1 407 Proxy Authentication Required\r\nX: y\r\n\r\n', /asks for a username/],
  ['HTTP/1.1 403 Forbidden\r\n\r\n', /status 403/],
  ['HTTP/1.1 100 Continue\r\n\r\n', /status 100/],
  ['HTTP/1.1 302 Found\r\nLocation: https://login.example\r\n\r\n', /status 302/],
]

describe('createHttpTunnel', () => {
  it.each(ANSWERS)('1.20 opens with %j, however it is cut', (answer) => {
    for (const chunks of cutsOf(text(`${answer}\r\n\r\ntail`))) {
      const { isOpen, data, reason } = playTunnel(createHttpTunnel(PROXY, TARGET), chunks)
      expect([isOpen, decoded(data), reason]).toEqual([true, '\r\n\r\ntail', undefined])
    }
    const bytes = text(answer)
    expect(playTunnel(createHttpTunnel(PROXY, TARGET), [bytes.slice(0, -1)])).toMatchObject({
      isOpen: false,
      reason: undefined,
    })
  })

  it.each(LIES)('1.20 refuses %j, however it is cut', (answer, reason) => {
    for (const chunks of cutsOf(text(answer))) {
      const record = playTunnel(createHttpTunnel(PROXY, TARGET), chunks)
      expect(record.isOpen).toBe(false)
      expect(record.reason).toMatch(reason)
    }
  })

  it('1.20 asks for the host by name, with credentials where there are any', () => {
    const sent = (proxy: HttpProxy, host: string): string =>
      decoded(playTunnel(createHttpTunnel(proxy, { host, port: 443 }), []).sent)
    expect(sent(PROXY, '149.154.167.50')).toBe(
      'CONNECT 149.154.167.50:443 HTTP/1.1\r\nHost: 149.154.167.50:443\r\n\r\n',
    )
    expect(sent({ ...PROXY, username: 'Aladdin', password: 'open sesame' }, '2001:db8::1')).toBe(
      'CONNECT [2001:db8::1]:443 HTTP/1.1\r\nHost: [2001:db8::1]:443\r\n' +
        'Proxy-Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\r\n\r\n',
    )
    expect(playTunnel(createHttpTunnel(PROXY, { host: 'a\r\nb', port: 1 }), [])).toMatchObject({ isOpen: false })
    expect(sent(PROXY, 'a\r\nb')).toBe('')
  })

  it('1.20 says that a password was not accepted, and does not repeat it', () => {
    const tunnel = createHttpTunnel({ ...PROXY, username: 'otto', password: 'hush' }, TARGET)
    const { reason } = playTunnel(tunnel, [text('HTTP/1.1 407 no\r\n\r\n')])
    expect(reason).toBe('it did not accept the username and password')
  })

  it('1.20 reads 16 KiB of head and no more', () => {
    const endless = text(`HTTP/1.1 200 OK\r\n${'X-Padding: y\r\n'.repeat(10_000)}`)
    for (const size of [1, 7, 1_000, endless.length]) {
      const tunnel = createHttpTunnel(PROXY, TARGET)
      tunnel.start(0)
      let taken = 0
      while (taken < endless.length) {
        const events = tunnel.receive(endless.slice(taken, taken + size))
        taken += size
        if (events.length > 0) {
          expect(events).toEqual([{ type: 'rejected', reason: 'its answer to CONNECT is longer than 16384 bytes' }])
          break
        }
      }
      expect(Math.min(taken, endless.length)).toBeLessThanOrEqual(Math.max(16_384 + size, 16_385))
      expect(tunnel.receive(endless)).toEqual([])
    }
  })

  it('1.20 survives every answer', () => {
    const line = fc.oneof(fc.string(), fc.constantFrom('HTTP/1.1 200 OK', '\r\n', '\r\n\r\n', 'HTTP/1.'))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const { isOpen, reason } = playTunnel(createHttpTunnel(PROXY, TARGET), lines.map(text))
        expect(isOpen && reason !== undefined).toBe(false)
        if (isOpen) expect(lines.join('')).toMatch(/^HTTP\/1\.[01] 2/)
      }),
      { numRuns: isLongRun ? 1_000_000 : 2_000 },
    )
  })
})
