import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import vectors from '../../tests/vectors/cryptoHash.json' with { type: 'json' }
import { concatBytes } from './concatBytes.js'
import { crc32 } from './crc32.js'

describe('crc32', () => {
  it('1.5 gives the published values', () => {
    const { inputs, output } = vectors['crc32-tdlib']
    const texts = [...inputs, 'a'.repeat(1_000_000)]
    expect(texts.map((text) => crc32(new TextEncoder().encode(text)))).toEqual(output)
  })

  it('1.5 does not depend on how the data is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 })), (parts) => {
        expect(crc32(...parts)).toBe(crc32(concatBytes(...parts)))
      }),
    )
  })
})
