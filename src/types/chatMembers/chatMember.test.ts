import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { lookupOf } from '../../../tests/lookupOf.js'
import type * as tl from '../../tl/generated/api.js'
import { chatMemberFromChannelParticipant } from './chatMemberFromChannelParticipant.js'
import { chatMemberFromChatParticipant } from './chatMemberFromChatParticipant.js'

const peers = lookupOf([{ _: 'user', id: 1, first_name: 'Ada' }])
const member = expect.objectContaining({ type: 'private', id: 1, firstName: 'Ada' })
const banned = (rights: Partial<tl.chatBannedRights>, left?: boolean): tl.channelParticipantBanned => ({
  _: 'channelParticipantBanned',
  peer: { _: 'peerUser', user_id: 1 },
  kicked_by: 2,
  date: 100,
  left,
  banned_rights: { _: 'chatBannedRights', until_date: 0, ...rights },
})

describe('chatMemberFromChannelParticipant', () => {
  const build = (participant: tl.ChannelParticipant) => {
    const built = chatMemberFromChannelParticipant(participant, peers)
    expectPlain(built)
    return built
  }

  it('shows an ordinary member', () => {
    const joinedAt = new Date(100_000)
    expect(build({ _: 'channelParticipant', user_id: 1, date: 100 })).toEqual({ status: 'member', member, joinedAt })
    expect(
      build({
        _: 'channelParticipantSelf',
        user_id: 1,
        inviter_id: 2,
        date: 100,
        subscription_until_date: 300,
        rank: 'x',
      }),
    ).toEqual({ status: 'member', member, joinedAt, until: new Date(300_000), tag: 'x' })
  })

  it('shows the owner and administrators', () => {
    const rights: tl.ChatAdminRights = { _: 'chatAdminRights', anonymous: true, invite_users: true }
    expect(build({ _: 'channelParticipantCreator', user_id: 1, admin_rights: rights, rank: 'boss' })).toEqual({
      status: 'creator',
      member,
      isAnonymous: true,
      title: 'boss',
    })
    expect(
      build({ _: 'channelParticipantAdmin', user_id: 1, promoted_by: 2, date: 100, admin_rights: rights }),
    ).toMatchObject({ status: 'administrator', member, rights: { canInviteUsers: true, canPinMessages: false } })
  })

  it('takes whoever may not see the chat for banned, and anyone else with fewer rights for restricted', () => {
    expect(build(banned({ view_messages: true, until_date: 900 }))).toEqual({
      status: 'banned',
      member,
      until: new Date(900_000),
    })
    expect(build(banned({ send_photos: true }, true))).toMatchObject({
      status: 'restricted',
      isMember: false,
      rights: { canSendPhotos: false, canSendVideos: true },
    })
    expect(build(banned({ send_photos: true }))).toMatchObject({ status: 'restricted', isMember: true })
  })

  it.each([0, 0x7fff_ffff])('takes until %d for no end', (until) => {
    expect(build(banned({ view_messages: true, until_date: until }))).not.toHaveProperty('until')
  })

  it('shows who has left, be it a channel', () => {
    expect(build({ _: 'channelParticipantLeft', peer: { _: 'peerChannel', channel_id: 3 } })).toMatchObject({
      status: 'left',
      member: { id: -1_000_000_000_003 },
    })
  })
})

describe('chatMemberFromChatParticipant', () => {
  it('shows the owner, administrators and members of a basic group', () => {
    expect(chatMemberFromChatParticipant({ _: 'chatParticipantCreator', user_id: 1 }, peers)).toEqual({
      status: 'creator',
      member,
      isAnonymous: false,
    })
    expect(
      chatMemberFromChatParticipant({ _: 'chatParticipantAdmin', user_id: 1, inviter_id: 2, date: 5 }, peers),
    ).toMatchObject({ status: 'administrator', rights: { canInviteUsers: true, canPromoteMembers: false } })
    expect(chatMemberFromChatParticipant({ _: 'chatParticipant', user_id: 1, inviter_id: 2, date: 5 }, peers)).toEqual({
      status: 'member',
      member,
      joinedAt: new Date(5000),
    })
  })

  it('gives each administrator rights of its own', () => {
    const participant: tl.ChatParticipant = { _: 'chatParticipantAdmin', user_id: 1, inviter_id: 2, date: 5 }
    const [one, other] = [1, 2].map(() => chatMemberFromChatParticipant(participant, peers))
    if (one?.status !== 'administrator' || other?.status !== 'administrator') throw new Error('not administrators')
    expect(one.rights).not.toBe(other.rights)
  })
})
