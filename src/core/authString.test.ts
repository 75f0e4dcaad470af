import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nodeCrypto } from '../platform/node/crypto/nodeCrypto.js'
import { decodeAuthString, encodeAuthString } from './authString.js'

const contents = fc.record({
  apiId: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
  dcId: fc.integer({ min: -5, max: 10_005 }),
  isTest: fc.boolean(),
  isBot: fc.boolean(),
  userId: fc.integer({ min: 1, max: 2 ** 52 }),
  authKey: fc.uint8Array({ minLength: 256, maxLength: 256 }),
})

describe('auth strings', () => {
  it('9.11 reads back what it wrote', () => {
    fc.assert(
      fc.property(contents, (value) => {
        expect(decodeAuthString(encodeAuthString(value, nodeCrypto), nodeCrypto)).toEqual(value)
      }),
    )
  })

  it('9.11 refuses a string in which any one character was changed, without repeating it', () => {
    const [value] = fc.sample(contents, { seed: 1, numRuns: 1 })
    if (value === undefined) throw new Error('no sample')
    const text = encodeAuthString(value, nodeCrypto)
    for (let index = 0; index < text.length; index++) {
      const changed = text.slice(0, index) + (text[index] === 'A' ? 'B' : 'A') + text.slice(index + 1)
      let message = ''
      try {
        decodeAuthString(changed, nodeCrypto)
      } catch (error) {
        message = error instanceof Error ? error.message : ''
      }
      expect(message).toMatch(/auth string cannot be used/)
      expect(message).not.toContain(changed.slice(0, 40))
    }
  })
})
