import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { base64ToBytes } from './base64ToBytes.js'
import { bytesToBase64Url } from './bytesToBase64Url.js'

describe('bytesToBase64Url', () => {
  it('writes what Node writes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(bytesToBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
      }),
    )
  })
})

describe('base64ToBytes', () => {
  it('reads base64 and base64url, padded or not', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const base64 = Buffer.from(bytes).toString('base64')
        const url = base64.replaceAll('+', '-').replaceAll('/', '_')
        for (const text of [base64, url, base64.replace(/=+$/, ''), url.replace(/=+$/, '')]) {
          expect(base64ToBytes(text)).toEqual(bytes)
        }
      }),
    )
  })

  it('refuses blanks, other characters, wrong padding and stray bits', () => {
    for (const text of [
      ' AAAA',
      'AA A',
      'AAA.',
      'A',
      'AAAAA',
      'AA=',
      'AAA==',
      'AAAA=',
      '=',
      'A===',
      'AB',
      'AAB',
      'AA==AA==',
      'ÄAAA',
    ]) {
      expect({ text, bytes: base64ToBytes(text) }).toEqual({ text, bytes: undefined })
    }
  })
})
