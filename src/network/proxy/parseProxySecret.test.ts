import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import vectorFile from '../../../tests/vectors/proxies.json' with { type: 'json' }
import { bytesToBase64Url } from '../../bytes/bytesToBase64Url.js'
import { bytesToHex } from '../../bytes/bytesToHex.js'
import { concatBytes } from '../../bytes/concatBytes.js'
import { hexToBytes } from '../../bytes/hexToBytes.js'
import { InputError } from '../../errors/inputError.js'
import { parseProxySecret } from './parseProxySecret.js'

const { cases } = vectorFile.vectors['mtproxy-secrets']
const KEY = Uint8Array.from({ length: 16 }, (_, index) => 250 - 11 * index)

/** Every way to write the same bytes. */
function spellings(bytes: Uint8Array): readonly string[] {
  const base64 = Buffer.from(bytes).toString('base64')
  const hex = bytesToHex(bytes)
  return [hex, hex.toUpperCase(), base64, base64.replace(/=+$/, ''), bytesToBase64Url(bytes)]
}

function withDomain(domain: string): Uint8Array {
  return concatBytes(Uint8Array.of(0xee), KEY, new TextEncoder().encode(domain))
}

describe('parseProxySecret', () => {
  it.each(cases)('1.15 mtproxy-secrets: $kind $secret', ({ secret, kind }) => {
    if (kind === 'reject') {
      expect(() => parseProxySecret(secret)).toThrow(InputError)
      return
    }
    const bytes = hexToBytes(secret)
    const domain = /^tls (.+)$/.exec(kind)?.[1]
    const key = bytes.length === 16 ? bytes : bytes.slice(1, 17)
    for (const spelling of spellings(bytes)) {
      expect(parseProxySecret(spelling)).toEqual(domain === undefined ? { key } : { key, domain })
    }
  })

  it('1.15 takes domains of up to 182 bytes, and none with bytes that no domain has', () => {
    const longest = 'a'.repeat(182)
    expect(parseProxySecret(bytesToHex(withDomain(longest)))).toEqual({ key: KEY, domain: longest })
    for (const domain of [`${longest}a`, 'exa mple.org', 'ex\u0000ample.org', '\u00E4.org', 'a\r\nb']) {
      expect(() => parseProxySecret(bytesToHex(withDomain(domain)))).toThrow(InputError)
    }
  })

  it('1.15 takes no other length and no other mark, and repeats no secret', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 0, maxLength: 220 }),
        fc.constantFrom(0, 1, 2, 3, 4),
        (bytes, spelling) => {
          const text = spellings(bytes)[spelling] ?? ''
          const { length } = bytes
          const isMarked = bytes[0] === 0xdd || bytes[0] === 0xee
          const domain = String.fromCharCode(...bytes.subarray(17))
          const isRight =
            length === 16 ||
            (length === 17 && isMarked) ||
            (length > 17 && length <= 199 && bytes[0] === 0xee && /^[!-~]+$/.test(domain))
          if (isRight) {
            expect(parseProxySecret(text).key).toEqual(length === 16 ? bytes : bytes.slice(1, 17))
            return
          }
          try {
            parseProxySecret(text)
            expect.unreachable()
          } catch (error) {
            expect(error).toBeInstanceOf(InputError)
            if (text.length > 8) expect(String(error)).not.toContain(text.slice(0, 8))
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})
