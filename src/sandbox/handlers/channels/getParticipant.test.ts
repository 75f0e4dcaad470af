import { describe, expect, it } from 'vitest'
import { type Actor, HandlerBench } from '../../../../tests/sandbox/handlerBench.js'
import type * as tl from '../../../tl/generated/api.js'
import type { Channel } from '../../world/chat.js'

function see(actor: Actor, chat: Channel, other: Actor): tl.ChannelParticipant {
  const params = { channel: actor.channel(chat), participant: actor.userPeer(other) }
  return actor.call('channels.getParticipant', params).participant
}

function list(actor: Actor, chat: Channel, filter: tl.ChannelParticipantsFilter, limit = 100): readonly number[] {
  const params = { channel: actor.channel(chat), filter, offset: 0, limit, hash: 0n }
  const answer = actor.call('channels.getParticipants', params)
  if (answer._ !== 'channels.channelParticipants') throw new Error('There was no earlier list to compare.')
  expect(answer.users.map(({ id }) => id)).toEqual(expect.arrayContaining(idsOf(answer.participants)))
  return idsOf(answer.participants)
}

function idsOf(participants: readonly tl.ChannelParticipant[]): number[] {
  return participants.map((one) => {
    if ('user_id' in one) return one.user_id
    return one.peer._ === 'peerUser' ? one.peer.user_id : 0
  })
}

describe('getParticipant', () => {
  it('shows creator, administrators, oneself and members as what they are', () => {
    const bench = new HandlerBench()
    const [olive, ann, bob] = [bench.person('Olive'), bench.person('Ann'), bench.person('Bob')]
    const chat = olive.supergroup()
    for (const guest of [ann, bob]) guest.follow(olive.link(chat))
    const user_id = olive.user(ann)
    const admin_rights = { _: 'chatAdminRights', invite_users: true } as const
    olive.call('channels.editAdmin', { channel: olive.channel(chat), user_id, admin_rights, rank: ' warden ' })
    const date = bench.date
    const shared = { user_id: ann.id, promoted_by: olive.id, date, admin_rights, rank: 'warden' }
    expect(see(bob, chat, olive)).toMatchObject({ _: 'channelParticipantCreator', user_id: olive.id })
    expect(see(olive, chat, ann)).toEqual({ _: 'channelParticipantAdmin', can_edit: true, ...shared })
    expect(see(bob, chat, ann)).toEqual({ _: 'channelParticipantAdmin', ...shared })
    expect(see(ann, chat, ann)).toEqual({ _: 'channelParticipantAdmin', self: true, inviter_id: olive.id, ...shared })
    expect(see(ann, chat, bob)).toEqual({ _: 'channelParticipant', user_id: bob.id, date })
    expect(see(bob, chat, bob)).toEqual({ _: 'channelParticipantSelf', user_id: bob.id, inviter_id: olive.id, date })
  })

  it('knows nobody who left or never came, and those who were banned', () => {
    const bench = new HandlerBench()
    const [olive, ann, bob] = [bench.person('Olive'), bench.person('Ann'), bench.person('Bob')]
    const chat = olive.supergroup()
    ann.follow(olive.link(chat))
    ann.call('channels.leaveChannel', { channel: ann.channel(chat) })
    expect(() => see(olive, chat, ann)).toThrow('USER_NOT_PARTICIPANT')
    expect(() => see(olive, chat, bob)).toThrow('USER_NOT_PARTICIPANT')
    const channel = olive.channel(chat)
    const participant = { ...olive.userPeer(ann), access_hash: 1n }
    expect(() => olive.call('channels.getParticipant', { channel, participant })).toThrow('PARTICIPANT_ID_INVALID')
    const banned_rights = { _: 'chatBannedRights', view_messages: true, until_date: 0 } as const
    olive.call('channels.editBanned', { channel, participant: olive.userPeer(bob), banned_rights })
    expect(see(olive, chat, bob)).toEqual({
      _: 'channelParticipantBanned',
      left: true,
      peer: { _: 'peerUser', user_id: bob.id },
      kicked_by: olive.id,
      date: bench.date,
      banned_rights,
    })
    const forAMinute = { ...banned_rights, until_date: bench.date + 60 }
    const banAgain = { channel, participant: olive.userPeer(bob), banned_rights: forAMinute }
    olive.call('channels.editBanned', banAgain)
    bench.pass(59)
    expect(see(olive, chat, bob)).toMatchObject({ _: 'channelParticipantBanned' })
    expect(list(olive, chat, { _: 'channelParticipantsKicked', q: '' })).toEqual([bob.id])
    bench.pass(1)
    expect(list(olive, chat, { _: 'channelParticipantsKicked', q: '' })).toEqual([])
    olive.call('channels.editBanned', { ...banAgain, banned_rights: { ...banned_rights, until_date: bench.date + 60 } })
    bench.pass(60)
    expect(() => see(olive, chat, bob)).toThrow('USER_NOT_PARTICIPANT')
  })

  it('keeps the members of a broadcast channel to administrators, but for oneself', () => {
    const bench = new HandlerBench()
    const [olive, ann, bob] = [bench.person('Olive'), bench.person('Ann'), bench.person('Bob')]
    const news = olive.broadcast()
    for (const guest of [ann, bob]) guest.follow(olive.link(news))
    expect(() => see(ann, news, bob)).toThrow('CHAT_ADMIN_REQUIRED')
    expect(see(ann, news, ann)).toMatchObject({ _: 'channelParticipantSelf' })
    expect(() => list(ann, news, { _: 'channelParticipantsRecent' })).toThrow('CHAT_ADMIN_REQUIRED')
    expect(list(olive, news, { _: 'channelParticipantsRecent' })).toEqual([bob.id, ann.id, olive.id])
    const { full_chat: full } = ann.call('channels.getFullChannel', { channel: ann.channel(news) })
    expect(full).not.toHaveProperty('can_view_participants')
    expect(full).not.toHaveProperty('admins_count')
    expect(full).toMatchObject({ participants_count: 3 })
  })
})

describe('getParticipants', () => {
  it('lists people by every filter', () => {
    const bench = new HandlerBench()
    const olive = bench.person('Olive')
    const [ann, bob, cleo, robo] = [bench.person('Ann'), bench.person('Bob'), bench.person('Cleo'), bench.bot('robo')]
    const chat = olive.supergroup()
    const channel = olive.channel(chat)
    for (const guest of [ann, bob, cleo]) guest.follow(olive.link(chat))
    olive.call('channels.inviteToChannel', { channel, users: [olive.user(robo)] })
    olive.promote(chat, ann, { pin_messages: true })
    const restrict = (guest: Actor, name: string): unknown => {
      const banned_rights = { _: 'chatBannedRights', [name]: true, until_date: 0 } as const
      return olive.call('channels.editBanned', { channel, participant: olive.userPeer(guest), banned_rights })
    }
    restrict(bob, 'send_media')
    restrict(cleo, 'view_messages')
    bench.world.users.get(olive.id)?.contacts.set(bob.id, { firstName: 'Robert' })
    expect(list(olive, chat, { _: 'channelParticipantsRecent' })).toEqual([robo.id, bob.id, ann.id, olive.id])
    expect(list(olive, chat, { _: 'channelParticipantsRecent' }, 2)).toEqual([robo.id, bob.id])
    expect(list(olive, chat, { _: 'channelParticipantsAdmins' })).toEqual([olive.id, ann.id])
    expect(list(olive, chat, { _: 'channelParticipantsBots' })).toEqual([robo.id])
    expect(list(olive, chat, { _: 'channelParticipantsKicked', q: '' })).toEqual([cleo.id])
    expect(list(olive, chat, { _: 'channelParticipantsBanned', q: 'rob' })).toEqual([bob.id])
    expect(list(olive, chat, { _: 'channelParticipantsBanned', q: 'ann' })).toEqual([])
    expect(list(olive, chat, { _: 'channelParticipantsSearch', q: 'RO' })).toEqual([robo.id, bob.id])
    expect(list(olive, chat, { _: 'channelParticipantsContacts', q: '' })).toEqual([bob.id])
    expect(list(olive, chat, { _: 'channelParticipantsMentions' })).toEqual([robo.id, bob.id, ann.id])
    expect(() => list(bob, chat, { _: 'channelParticipantsKicked', q: '' })).toThrow('CHAT_ADMIN_REQUIRED')
    const { full_chat: full } = ann.call('channels.getFullChannel', { channel: ann.channel(chat) })
    expect(full).toMatchObject({ participants_count: 4, admins_count: 2, kicked_count: 1, banned_count: 1 })
  })

  it('says that nothing has changed to one who names the list by its hash', () => {
    const bench = new HandlerBench()
    const olive = bench.person('Olive')
    const chat = olive.supergroup()
    const params = {
      channel: olive.channel(chat),
      filter: { _: 'channelParticipantsRecent' },
      offset: 0,
      limit: 9,
    } as const
    // For one id the hash is that id.
    expect(olive.call('channels.getParticipants', { ...params, hash: BigInt(olive.id) })._).toBe(
      'channels.channelParticipantsNotModified',
    )
    bench.person('Ann').follow(olive.link(chat))
    expect(olive.call('channels.getParticipants', { ...params, hash: BigInt(olive.id) })._).toBe(
      'channels.channelParticipants',
    )
  })
})
