import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import type { MessageEntity } from './messageEntity.js'
import { messageEntitiesFromTl, messageEntityFromTl } from './messageEntityFromTl.js'
import { messageEntityToTl } from './messageEntityToTl.js'

const place = { offset: fc.nat(4096), length: fc.nat(4096) }
const bare = (
  [
    'mention',
    'hashtag',
    'botCommand',
    'url',
    'email',
    'bold',
    'italic',
    'code',
    'cashtag',
    'phoneNumber',
    'underline',
    'strikethrough',
    'bankCard',
    'spoiler',
    'blockquote',
    'diffInsert',
    'diffDelete',
  ] as const
).map((type) => fc.record({ type: fc.constant(type), ...place }))
const entity: fc.Arbitrary<MessageEntity> = fc.oneof(
  ...bare,
  fc.record({ type: fc.constant('pre' as const), ...place, language: fc.string() }),
  fc.record({ type: fc.constant('textLink' as const), ...place, url: fc.webUrl() }),
  fc.record({ type: fc.constant('blockquote' as const), ...place, collapsible: fc.constant(true as const) }),
  fc.record({ type: fc.constant('diffReplace' as const), ...place, oldText: fc.string() }),
  fc.record({
    type: fc.constant('customEmoji' as const),
    ...place,
    customEmojiId: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String),
  }),
  fc.record({
    type: fc.constant('dateTime' as const),
    ...place,
    dateTime: fc.nat(0x7fff_ffff).map((seconds) => new Date(seconds * 1000)),
    format: fc.constantFrom('r', 'w', 'wdt', 'wDT', 'D', 'tT'),
  }),
)
const nobody = (): never => {
  throw new Error('Nobody is mentioned')
}

describe('messageEntityToTl', () => {
  it('writes what messageEntityFromTl reads back', () => {
    fc.assert(
      fc.property(entity, (each) => {
        const read = messageEntityFromTl(messageEntityToTl(each, nobody))
        expect(read).toEqual(each)
        expectPlain(read)
      }),
    )
  })

  it('names a mentioned user as Telegram wants it', () => {
    const mention: MessageEntity = { type: 'textMention', offset: 0, length: 2, userId: 8 }
    expect(messageEntityToTl(mention, (id) => ({ _: 'inputUser', user_id: id, access_hash: 3n }))).toEqual({
      _: 'inputMessageEntityMentionName',
      offset: 0,
      length: 2,
      user_id: { _: 'inputUser', user_id: 8, access_hash: 3n },
    })
  })
})

describe('messageEntitiesFromTl', () => {
  it('leaves out what Telegram calls unknown', () => {
    expect(
      messageEntitiesFromTl([
        { _: 'messageEntityUnknown', offset: 0, length: 1 },
        { _: 'messageEntityMentionName', offset: 1, length: 2, user_id: 4 },
      ]),
    ).toEqual([{ type: 'textMention', offset: 1, length: 2, userId: 4 }])
    expect(messageEntitiesFromTl(undefined)).toEqual([])
  })
})
