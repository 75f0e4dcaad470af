import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChatMemberRights, chatMemberRightsFromTl } from './chatMemberRights.js'
import { chatMemberRightsToTl } from './chatMemberRightsToTl.js'

const NONE = chatMemberRightsFromTl({ _: 'chatBannedRights', view_messages: true, until_date: 0 })
const NAMES = Object.keys(NONE)

describe('chatMemberRightsToTl', () => {
  it('says what chatMemberRightsFromTl reads, whichever rights are given', () => {
    fc.assert(
      fc.property(fc.subarray(NAMES), fc.nat(), (allowed, untilDate) => {
        const rights: Partial<ChatMemberRights> = Object.fromEntries(allowed.map((name) => [name, true]))
        const told = chatMemberRightsToTl(rights, untilDate)
        const read = chatMemberRightsFromTl(told)
        expect(read).toEqual(Object.fromEntries(NAMES.map((name) => [name, allowed.includes(name)])))
        expect(told.until_date).toBe(untilDate)
        expect(told.view_messages).toBeUndefined()
      }),
    )
  })
})
