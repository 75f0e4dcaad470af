import { isIP } from 'node:net'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesToHex } from '../../bytes/bytesToHex.js'
import { ipAddressBytes } from './ipAddressBytes.js'

const hexOf = (text: string): string | undefined => {
  const bytes = ipAddressBytes(text)
  return bytes && bytesToHex(bytes)
}

describe('ipAddressBytes', () => {
  it.each([
    ['127.0.0.1', '7f000001'],
    ['::', '00'.repeat(16)],
    ['::1', `${'00'.repeat(15)}01`],
    ['2001:db8::', `20010db8${'00'.repeat(12)}`],
    ['2001:DB8:0:1:2:3:4:5', '20010db8000000010002000300040005'],
    ['::ffff:1.2.3.4', '00000000000000000000ffff01020304'],
  ])('reads %s', (text, hex) => {
    expect(hexOf(text)).toBe(hex)
  })

  it('takes for an address what Node takes for one', () => {
    const part = fc.oneof(
      fc.constantFrom('', '0', 'ffff', '1.2.3.4', '12345', 'g', '256'),
      fc.integer({ min: 0, max: 300 }).map(String),
    )
    const texts = fc.oneof(
      fc.ipV4(),
      fc.ipV6(),
      fc.array(part, { minLength: 1, maxLength: 9 }).map((parts) => parts.join(':')),
      fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('.')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        // Leading zeros in decimal are taken here, and refused by Node: what they mean is disputed.
        fc.pre(!/(?:^|[.:])0\d+\./.test(text) && !/\.0\d/.test(text))
        expect(ipAddressBytes(text)?.length).toBe({ 0: undefined, 4: 4, 6: 16 }[isIP(text)])
      }),
      { numRuns: 2_000 },
    )
  })
})
