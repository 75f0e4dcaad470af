import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { clientOf, KINDS, newServer, packetsIn, pairOf, plainPacket, serverFor } from '../../../tests/framingKind.js'
import { isLongRun, timeoutMs } from '../../../tests/isLongRun.js'
import { seededRandomBytes } from '../../../tests/seededRandomBytes.js'
import { concatBytes } from '../../bytes/concatBytes.js'
import { equalBytes } from '../../bytes/equalBytes.js'
import type { FrameEvent, Framing, FramingName } from './framing.js'

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value, true)
  return bytes
}

describe('hostile streams', { timeout: timeoutMs }, () => {
  const HUGE = (1 << 22) + 1025

  /** What is wrong with a length, in each framing: zero, above the cap, below the least. */
  const BAD_LENGTHS: readonly (readonly [FramingName, 'client' | 'server', Uint8Array])[] = [
    ['abridged', 'client', Uint8Array.of(0)],
    ['abridged', 'server', Uint8Array.of(0)],
    ['abridged', 'server', Uint8Array.of(0x80)],
    ['abridged', 'client', Uint8Array.of(0x7f, 0, 0, 0)],
    ['abridged', 'client', Uint8Array.of(0x7f, 0xff, 0xff, 0xff)],
    ['abridged', 'server', Uint8Array.of(0xff, 0xff, 0xff, 0xff)],
    ['intermediate', 'client', uint32(0)],
    ['intermediate', 'server', uint32(0)],
    ['intermediate', 'server', uint32(0x8000_0000)],
    ['intermediate', 'client', uint32(HUGE)],
    ['intermediate', 'server', uint32(HUGE)],
    ['intermediate', 'server', uint32(0xffff_ffff)],
    ['intermediate', 'client', uint32(0x7fff_ffff)],
    ['paddedIntermediate', 'client', uint32(0)],
    ['paddedIntermediate', 'client', uint32(HUGE + 15)],
    ['paddedIntermediate', 'server', uint32(0xffff_ffff)],
    ['paddedIntermediate', 'client', uint32(0x7fff_ffff)],
    ['full', 'client', uint32(0)],
    ['full', 'client', uint32(11)],
    ['full', 'client', uint32(12)],
    ['full', 'client', uint32(HUGE + 12)],
    ['full', 'client', uint32(0x8000_0010)],
    ['full', 'server', concatBytes(uint32(0xffff_ffff), uint32(0))],
    ['full', 'server', concatBytes(uint32(12), uint32(0))],
  ]

  it.each(BAD_LENGTHS)('1.8 (T4) %s, %s: closes on the length %s', (framing, role, bytes) => {
    const client = clientOf({ framing, isObfuscated: false })
    const receiver = role === 'client' ? client : serverFor(client)
    expect(receiver.push(bytes)).toMatchObject([{ type: 'rejected' }])
    expect(receiver.push(new Uint8Array(64))).toEqual([])
  })

  it.each(KINDS.filter(({ isObfuscated }) => !isObfuscated))(
    '1.8 (T4) allocates for what came, not for what was announced: $framing',
    (kind) => {
      const before = process.memoryUsage().arrayBuffers
      const waiting: Framing[] = []
      for (let index = 0; index < 200; index++) {
        const client = clientOf(kind)
        const announced = kind.framing === 'abridged' ? Uint8Array.of(0x7f, 0, 0, 0x10) : uint32(1 << 22)
        expect(client.push(concatBytes(announced, new Uint8Array(60)))).toEqual([])
        waiting.push(client)
      }
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4 << 20)
      expect(waiting).toHaveLength(200)
    },
  )

  it('1.7 takes the longest frame byte by byte without growing slow', () => {
    const kind = { framing: 'intermediate', isObfuscated: false } as const
    const { client, server } = pairOf(kind)
    const packet = plainPacket(1, isLongRun ? 1 << 22 : 1 << 19)
    const frame = server.encode(packet)
    let events: FrameEvent[] = []
    for (let offset = 0; offset < frame.length; offset++) events = client.push(frame.subarray(offset, offset + 1))
    expect(events.length).toBe(1)
    expect(equalBytes(packetsIn(events), packet)).toBe(true)
  })

  it('1.8 (T3) survives random bytes in random pieces, and finds no empty packet in them', () => {
    let emptyCount = 0
    const count = isLongRun ? 1_000_000 : 10_000
    const random = seededRandomBytes(2026)
    const byte = (): number => random(1)[0] ?? 0
    for (let index = 0; index < count; index++) {
      const kind = KINDS[byte() % KINDS.length]
      if (kind === undefined) throw new Error('There is no such kind')
      const client = clientOf(kind, index)
      const choice = byte() % 3
      const receiver = choice === 0 ? client : choice === 1 ? serverFor(client) : newServer()
      for (let piece = byte() % 8; piece >= 0; piece--) {
        for (const event of receiver.push(random(byte()))) {
          if (event.type === 'packet' && event.packet.length === 0) emptyCount++
        }
      }
    }
    expect(emptyCount).toBe(0)
  })

  it('1.8 (T3) holds less than two frames however long the random stream', () => {
    const random = seededRandomBytes(7)
    const piece = random(1 << 16)
    const before = process.memoryUsage().arrayBuffers
    let greatest = 0
    const client = clientOf({ framing: 'intermediate', isObfuscated: false })
    client.push(uint32(1 << 22))
    for (let round = 0; round < 63; round++) {
      expect(client.push(piece)).toEqual([])
      greatest = Math.max(greatest, process.memoryUsage().arrayBuffers - before)
    }
    expect(greatest).toBeLessThan(2 * (1 << 22) + (4 << 20))
  })
})
