import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { lookupOf } from '../../../tests/lookupOf.js'
import type * as tl from '../../tl/generated/api.js'
import { userFromTl } from './user.js'
import { userOfId } from './userOfId.js'
import { userStatusFromTl } from './userStatus.js'

const alice: tl.user = {
  _: 'user',
  id: 15,
  self: true,
  premium: true,
  access_hash: 77n,
  first_name: 'Alice',
  last_name: 'A.',
  phone: '15550100',
  status: { _: 'userStatusOffline', was_online: 1_700_000_000 },
  emoji_status: { _: 'emojiStatus', document_id: 5n, until: 1_800_000_000 },
  restriction_reason: [{ _: 'restrictionReason', platform: 'ios', reason: 'terms', text: 'No.' }],
}

describe('userFromTl', () => {
  it('shows who it is, and never the access hash', () => {
    const user = userFromTl(alice)
    expect(user).toMatchObject({
      id: 15,
      isSelf: true,
      isBot: false,
      isPremium: true,
      firstName: 'Alice',
      lastName: 'A.',
      phoneNumber: '15550100',
      status: { type: 'offline', lastSeenAt: new Date('2023-11-14T22:13:20Z') },
      emojiStatus: { type: 'customEmoji', customEmojiId: '5', until: new Date(1_800_000_000_000) },
      restrictionReason: [{ platform: 'ios', reason: 'terms', text: 'No.' }],
    })
    expect(JSON.stringify(user)).not.toContain('77')
    expectPlain(user)
  })

  it('colours a name by its id unless another colour was chosen', () => {
    expect(userFromTl(alice).color).toBe(1)
    expect(userFromTl({ ...alice, color: { _: 'peerColor', color: 12 } }).color).toBe(12)
    expect(userFromTl({ ...alice, color: { _: 'peerColor', background_emoji_id: 1n } }).color).toBe(1)
  })

  it('tells of the attachment menu only where the bot can be in it', () => {
    expect(userFromTl({ ...alice, bot: true }).isAddedToAttachmentsMenu).toBeUndefined()
    expect(userFromTl({ ...alice, bot: true, bot_attach_menu: true }).isAddedToAttachmentsMenu).toBe(false)
  })

  it('knows of an empty user nothing but the id', () => {
    const nobody = userFromTl({ _: 'userEmpty', id: 9 })
    expect(nobody).toMatchObject({ id: 9, firstName: '', isDeleted: false })
    expectPlain(nobody)
  })
})

describe('userOfId', () => {
  it('finds a user who was met', () => {
    expect(userOfId(15, lookupOf([alice])).firstName).toBe('Alice')
  })

  it('makes up for one who was not', () => {
    expect(userOfId(16, lookupOf([alice]))).toMatchObject({ id: 16, firstName: '' })
  })
})

describe('userStatusFromTl', () => {
  it('is as exact as the user lets it be', () => {
    expect(userStatusFromTl({ _: 'userStatusEmpty' })).toBeUndefined()
    expect(userStatusFromTl({ _: 'userStatusOnline', expires: 60 })).toEqual({
      type: 'online',
      expiresAt: new Date(60_000),
    })
    expect(userStatusFromTl({ _: 'userStatusRecently' })).toEqual({ type: 'lastSeenRecently' })
    expect(userStatusFromTl({ _: 'userStatusLastWeek' })).toEqual({ type: 'lastSeenLastWeek' })
    expect(userStatusFromTl({ _: 'userStatusLastMonth' })).toEqual({ type: 'lastSeenLastMonth' })
  })
})
