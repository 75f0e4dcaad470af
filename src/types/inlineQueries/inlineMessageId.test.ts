import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { inlineMessageIdFromTl } from './inlineMessageIdFromTl.js'
import { inlineMessageIdToTl } from './inlineMessageIdToTl.js'

const int = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })
const long = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })

it('survives as a text, in both its forms', () => {
  const forms = fc.oneof(
    fc.record({ _: fc.constant('inputBotInlineMessageID' as const), dc_id: int, id: long, access_hash: long }),
    fc.record({
      _: fc.constant('inputBotInlineMessageID64' as const),
      dc_id: int,
      owner_id: long,
      id: int,
      access_hash: long,
    }),
  )
  fc.assert(
    fc.property(forms, (id) => {
      const text = inlineMessageIdFromTl(id)
      expect(text).toMatch(/^[\w-]+$/)
      expect(inlineMessageIdToTl(text)).toEqual(id)
    }),
  )
})

it('is nothing else', () => {
  for (const text of ['', 'AAAA', '!', 'A'.repeat(40)]) expect(inlineMessageIdToTl(text)).toBeUndefined()
})
