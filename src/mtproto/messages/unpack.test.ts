import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandomBytes } from '../../../tests/seededRandomBytes.js'
import { concatBytes } from '../../bytes/concatBytes.js'
import { uint32ToBytes } from '../../bytes/uint32ToBytes.js'
import { nodeCrypto as crypto } from '../../platform/node/crypto/nodeCrypto.js'
import { INVOKE_WITH_LAYER_ID } from './constructorIdOf.js'
import { MOST_UNPACKED_BYTES, unpack } from './unpack.js'
import { packIfShorter } from './packIfShorter.js'
import { writeGzipPacked } from './writeGzipPacked.js'

const body = new Uint8Array(4_000).fill(1)

describe('packIfShorter', () => {
  it('3.7 packs what becomes clearly shorter and unpacks to the same', () => {
    const packed = packIfShorter(crypto, body)
    expect(packed.length).toBeLessThan(body.length * 0.9)
    expect(unpack(crypto, packed, MOST_UNPACKED_BYTES)).toEqual({ type: 'body', body })
  })

  it('3.7 leaves alone what is short, what does not shrink, and what a connection begins with', () => {
    const short = new Uint8Array(128)
    const noise = seededRandomBytes(1)(20_000)
    const opening = concatBytes(uint32ToBytes(INVOKE_WITH_LAYER_ID), body)
    for (const untouched of [short, noise, opening]) expect(packIfShorter(crypto, untouched)).toBe(untouched)
  })
})

describe('unpack', () => {
  it('3.22 returns any body, whatever it was packed from', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3_000 }), (bytes) => {
        expect(unpack(crypto, writeGzipPacked(crypto.gzip(bytes)), 4_000)).toEqual({ type: 'body', body: bytes })
      }),
    )
  })

  it('3.22 refuses what is packed twice', () => {
    const twice = writeGzipPacked(crypto.gzip(writeGzipPacked(crypto.gzip(body))))
    expect(unpack(crypto, twice, MOST_UNPACKED_BYTES)).toMatchObject({ type: 'unreadable' })
  })

  it('3.22 refuses what is broken, cut short or has bytes left over', () => {
    const packed = writeGzipPacked(crypto.gzip(seededRandomBytes(2)(400)))
    for (let length = 4; length < packed.length; length += 4) {
      expect(unpack(crypto, packed.subarray(0, length), 1_000)).toMatchObject({ type: 'unreadable' })
    }
    expect(unpack(crypto, concatBytes(packed, new Uint8Array(4)), 1_000)).toMatchObject({ type: 'unreadable' })
    expect(unpack(crypto, writeGzipPacked(new Uint8Array(40)), 1_000)).toMatchObject({ type: 'unreadable' })
  })

  it('3.22 gives up on what unfolds to more than the limit, M10', () => {
    const bomb = writeGzipPacked(crypto.gzip(new Uint8Array(3 * MOST_UNPACKED_BYTES)))
    expect(bomb.length).toBeLessThan(40_000)
    expect(unpack(crypto, bomb, MOST_UNPACKED_BYTES)).toMatchObject({ type: 'unreadable' })
    expect(unpack(crypto, writeGzipPacked(crypto.gzip(new Uint8Array(1_000))), 1_000)).toMatchObject({ type: 'body' })
    expect(unpack(crypto, writeGzipPacked(crypto.gzip(new Uint8Array(1_001))), 1_000)).toMatchObject({
      type: 'unreadable',
    })
  })
})
