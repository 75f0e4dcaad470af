import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LineRecorder } from '../../../tests/lines/lineRecorder.js'
import { cutsOf } from '../../../tests/proxies/playTunnel.js'
import { bytesToHex } from '../../bytes/bytesToHex.js'
import { concatBytes } from '../../bytes/concatBytes.js'
import { hexToBytes } from '../../bytes/hexToBytes.js'
import { nodeCrypto } from '../../platform/node/crypto/nodeCrypto.js'
import { acceptWebSocket } from './acceptWebSocket.js'

const text = (content: string): Uint8Array => new TextEncoder().encode(content)

/** The example of RFC 6455, section 1.3, with Telegram's path and protocol. */
const REQUEST: readonly string[] = [
  'GET /apiws HTTP/1.1',
  'Host: server.example.com',
  'Upgrade: websocket',
  'Connection: Upgrade',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  'Sec-WebSocket-Protocol: binary',
  'Sec-WebSocket-Version: 13',
]
const request = (lines = REQUEST): Uint8Array => text(`${lines.join('\r\n')}\r\n\r\n`)

function frame(opcode: number, payload: Uint8Array, isFinal = true): Uint8Array {
  const mask = Uint8Array.of(1, 2, 3, 4)
  const { length } = payload
  const size = length < 126 ? [0x80 | length] : [0x80 | 126, length >> 8, length & 0xff]
  const masked = payload.map((byte, index) => byte ^ (mask[index % 4] ?? 0))
  return concatBytes(Uint8Array.of((isFinal ? 0x80 : 0) | opcode, ...size), mask, masked)
}

interface Played {
  readonly sent: Uint8Array
  readonly inner: LineRecorder
  readonly isClosed: boolean
}

function play(chunks: readonly Uint8Array[], reply?: Uint8Array): Played {
  const sent: Uint8Array[] = []
  let isClosed = false
  const inner = new LineRecorder()
  const line = {
    send: (chunk: Uint8Array) => void sent.push(chunk),
    bufferedBytes: () => 0,
    pause: () => undefined,
    resume: () => undefined,
    close: () => {
      isClosed = true
    },
  }
  const events = acceptWebSocket(line, nodeCrypto, (stream) => {
    inner.line = stream
    return inner.events
  })
  for (const chunk of chunks) if (!isClosed) events.onData(chunk)
  if (reply !== undefined) inner.line.send(reply)
  return { sent: concatBytes(...sent), inner, isClosed }
}

describe('acceptWebSocket', () => {
  it('1.19 answers as RFC 6455 has it and hands the stream on, however it is cut', () => {
    const stream = concatBytes(
      request(),
      frame(2, hexToBytes('aabb'), false),
      frame(9, text('hi')),
      frame(0, hexToBytes('cc')),
      frame(2, new Uint8Array(0)),
      frame(2, new Uint8Array(300).fill(7)),
    )
    for (const chunks of cutsOf(stream)) {
      const { sent, inner, isClosed } = play(chunks, hexToBytes('0102'))
      expect(new TextDecoder().decode(sent)).toContain('Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n')
      expect(bytesToHex(sent)).toMatch(/0d0a0d0a8a02686982020102$/)
      expect(bytesToHex(inner.bytes)).toBe(`aabbcc${'07'.repeat(300)}`)
      expect(isClosed).toBe(false)
    }
  })

  it('leaves every other stream as it is, however it is cut', () => {
    for (const start of ['ef01', '47', '4745', '474554', '47455421', 'eeeeeeee', '00112233445566']) {
      const stream = hexToBytes(`${start}aabbccdd`)
      for (const chunks of cutsOf(stream)) {
        const { sent, inner } = play(chunks, hexToBytes('99'))
        expect([bytesToHex(inner.bytes), bytesToHex(sent)]).toEqual([`${start}aabbccdd`, '99'])
      }
    }
  })

  it.each([
    ['another path', REQUEST.with(0, 'GET / HTTP/1.1'), '404'],
    ['another version of HTTP', REQUEST.with(0, 'GET /apiws HTTP/1.0'), '400'],
    ['no upgrade', REQUEST.with(2, 'Accept: */*'), '426'],
    ['no key', REQUEST.with(4, 'Accept: */*'), '426'],
    ['another protocol', REQUEST.with(5, 'Sec-WebSocket-Protocol: chat'), '400'],
    ['another version', REQUEST.with(6, 'Sec-WebSocket-Version: 8'), '426'],
  ])('1.19 refuses %s', (_name, lines, status) => {
    const { sent, inner, isClosed } = play([request(lines), frame(2, Uint8Array.of(1))])
    expect(new TextDecoder().decode(sent)).toContain(`HTTP/1.1 ${status} `)
    expect([isClosed, inner.byteCount]).toEqual([true, 0])
  })

  it('refuses a head without an end', () => {
    const { isClosed, sent } = play(Array.from({ length: 10 }, () => text(`GET ${'x'.repeat(1_000)}`)))
    expect([isClosed, sent.length]).toEqual([true, 0])
  })

  it.each([
    ['a text', frame(1, text('hello')), '03eb'],
    ['a frame without a mask', hexToBytes('820101'), '03ea'],
    ['an unknown kind of frame', frame(3, text('x')), '03ea'],
    ['an extension', hexToBytes('c28101020304aa'), '03ea'],
    ['a long ping', frame(9, new Uint8Array(126)), '03ea'],
    ['a ping in parts', frame(9, text('x'), false), '03ea'],
    ['a frame of 2^60 bytes', hexToBytes('82ff1000000000000000aabbccdd'), '03f1'],
    ['a leave', frame(8, hexToBytes('03e8')), '03e8'],
  ])('1.19 takes leave over %s', (_name, bytes, code) => {
    const padded = concatBytes(bytes, new Uint8Array(8))
    const { sent, inner, isClosed } = play([request(), padded, padded])
    expect(bytesToHex(sent)).toMatch(new RegExp(`0d0a0d0a8802${code}$`))
    expect([isClosed, inner.byteCount]).toEqual([true, 0])
  })

  it('survives every stream', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 30 }), { maxLength: 8 }), (chunks) => {
        const { inner } = play([request(), ...chunks])
        expect(inner.byteCount).toBeLessThanOrEqual(concatBytes(...chunks).length)
      }),
      { numRuns: 1_000 },
    )
  })
})
