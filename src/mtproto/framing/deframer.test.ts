import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCodec } from './createCodec.js'
import { Deframer } from './deframer.js'

const noBytes = (): Uint8Array => new Uint8Array(1)

describe('Deframer', () => {
  it('1.7 reads the same frames from every way to cut a stream', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ minLength: 1, maxLength: 300 }), { maxLength: 12 }),
        fc.array(fc.nat(600), { maxLength: 30 }),
        (contents, cuts) => {
          const packets = contents.map((content) =>
            Uint8Array.from({ length: 4 + 4 * content.length }, (_, at) => content[at >> 2] ?? 7),
          )
          const sender = createCodec('abridged', 'server', noBytes)
          const stream = Uint8Array.from(packets.flatMap((packet) => [...sender.encode(packet, false)]))
          const deframer = new Deframer(createCodec('abridged', 'client', noBytes))
          const events = []
          let rest = stream
          for (const cut of cuts) {
            events.push(...deframer.push(rest.subarray(0, cut)))
            rest = rest.subarray(cut)
          }
          events.push(...deframer.push(rest))
          expect(events).toEqual(packets.map((packet) => ({ type: 'packet', packet, wantsQuickAck: false })))
        },
      ),
    )
  })

  it('1.7 says nothing of a frame that has not come to its end', () => {
    const deframer = new Deframer(createCodec('intermediate', 'client', noBytes))
    expect(deframer.push(Uint8Array.of(8, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7))).toEqual([])
  })
})
