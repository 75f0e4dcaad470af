import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../errors/inputError.js'
import type { ID } from '../../types/id.js'
import { parseId, type ParsedId } from './parseId.js'

describe('parseId', () => {
  it.each<[ID, ParsedId]>([
    ['me', { type: 'self' }],
    [5, { type: 'peer', peer: { _: 'peerUser', user_id: 5 } }],
    [-5, { type: 'peer', peer: { _: 'peerChat', chat_id: 5 } }],
    [-1_000_000_000_005, { type: 'peer', peer: { _: 'peerChannel', channel_id: 5 } }],
    ['-1000000000005', { type: 'peer', peer: { _: 'peerChannel', channel_id: 5 } }],
    ['@Alice', { type: 'username', username: 'Alice' }],
    [' alice ', { type: 'username', username: 'alice' }],
    ['https://t.me/alice', { type: 'username', username: 'alice' }],
    ['t.me/c/5/6', { type: 'peer', peer: { _: 'peerChannel', channel_id: 5 } }],
    ['tg://user?id=5', { type: 'peer', peer: { _: 'peerUser', user_id: 5 } }],
    ['+1 (555) 01-00', { type: 'phoneNumber', phoneNumber: '15550100' }],
    ['t.me/+abcDEF', { type: 'inviteLink', hash: 'abcDEF' }],
  ])('reads %j', (id, parsed) => {
    expect(parseId(id, 'chatId')).toEqual(parsed)
  })

  it.each<ID>([0, 1.5, Number.NaN, -1_000_000_000_000, '-0', '', 'x', 'two words', '@', '+', 'https://example.com/a'])(
    'refuses %j, and names the argument',
    (id) => {
      expect(() => parseId(id, 'chatId')).toThrow(InputError)
      expect(() => parseId(id, 'chatId')).toThrow(/chatId/)
    },
  )

  it('asks what a text of digits only is meant to be', () => {
    expect(() => parseId('15550100', 'chatId')).toThrow(/a phone number with a plus sign/)
  })

  it('never repeats a text in its errors, since it may be a phone number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[+(]?\d[\d ]{5,14}\d[x?]?$/), (text) => {
        try {
          parseId(text, 'chatId')
        } catch (error) {
          expect(String(error)).not.toContain(text)
        }
      }),
    )
  })

  it('refuses what is neither a number nor a text', () => {
    const id: unknown = { id: 5 }
    // @ts-expect-error -- callers without types can pass anything.
    expect(() => parseId(id, 'chatId')).toThrow('chatId must be a number or a text, but it is object')
  })
})
