import { describe, expect, it } from 'vitest'
import { actionsIn, type Actor, HandlerBench, updatesIn } from '../../../../tests/sandbox/handlerBench.js'
import type * as tl from '../../../tl/generated/api.js'
import type { Channel } from '../../world/chat.js'

function edit(
  actor: Actor,
  chat: Channel,
  other: Actor,
  rights: Omit<tl.chatAdminRights, '_'>,
  rank?: string,
): readonly tl.Update[] {
  const admin_rights = { _: 'chatAdminRights', ...rights } as const
  const params = { channel: actor.channel(chat), user_id: actor.user(other), admin_rights, rank }
  return updatesIn(actor.call('channels.editAdmin', params))
}

describe('editAdmin', () => {
  it('gives rights, tells the user and the bots, and takes rights back', () => {
    const bench = new HandlerBench()
    const [olive, ann, robo] = [bench.person('Olive'), bench.person('Ann'), bench.bot('robo')]
    const chat = olive.supergroup()
    ann.follow(olive.link(chat))
    olive.promote(chat, robo, { other: true })
    edit(olive, chat, ann, { invite_users: true })
    expect(ann.toldOf('updateChannel')).toHaveLength(1)
    const change = robo.toldOf('updateChannelParticipant').at(-1)
    expect(change).toMatchObject({
      actor_id: olive.id,
      prev_participant: { _: 'channelParticipant' },
      new_participant: { _: 'channelParticipantAdmin', promoted_by: olive.id },
    })
    edit(olive, chat, ann, {})
    expect(chat.participants.get(ann.id)).not.toHaveProperty('adminRights')
    expect(chat.participants.get(ann.id)).not.toHaveProperty('promotedBy')
  })

  it('brings in one who is not there, as bots come into channels', () => {
    const bench = new HandlerBench()
    const [olive, robo] = [bench.person('Olive'), bench.bot('robo')]
    const [chat, news] = [olive.supergroup(), olive.broadcast()]
    const action = { _: 'messageActionChatAddUser', users: [robo.id] }
    expect(actionsIn(edit(olive, chat, robo, { other: true }))).toEqual([action])
    expect(actionsIn(edit(olive, news, robo, { post_messages: true, pin_messages: true }))).toEqual([])
    expect(news.participants.get(robo.id)?.adminRights).toEqual({ _: 'chatAdminRights', post_messages: true })
    expect(robo.toldOf('updateChannelParticipant')).toMatchObject([
      { channel_id: chat.id, new_participant: { _: 'channelParticipantSelf' } },
      { channel_id: chat.id, new_participant: { _: 'channelParticipantAdmin' } },
      { channel_id: news.id, new_participant: { _: 'channelParticipantSelf' } },
      { channel_id: news.id, new_participant: { _: 'channelParticipantAdmin' } },
    ])
    expect(() => edit(olive, chat, bench.person('Ann'), {})).toThrow('USER_NOT_PARTICIPANT')
    const bot = bench.world.users.get(robo.id)?.bot
    if (bot !== undefined) bot.canJoinGroups = false
    expect(() => edit(olive, olive.supergroup(), robo, { other: true })).toThrow('BOT_GROUPS_BLOCKED')
  })

  it('has an administrator give only the rights that one has, and edit only those whom one promoted', () => {
    const bench = new HandlerBench()
    const olive = bench.person('Olive')
    const [ann, bob, cleo] = [bench.person('Ann'), bench.person('Bob'), bench.person('Cleo')]
    const chat = olive.supergroup()
    for (const guest of [ann, bob, cleo]) guest.follow(olive.link(chat))
    expect(() => edit(ann, chat, bob, {})).toThrow('CHAT_ADMIN_REQUIRED')
    edit(olive, chat, ann, { add_admins: true, invite_users: true })
    edit(olive, chat, cleo, { invite_users: true })
    expect(() => edit(ann, chat, bob, { ban_users: true })).toThrow('RIGHT_FORBIDDEN (403)')
    expect(() => edit(ann, chat, cleo, {})).toThrow('CHAT_ADMIN_REQUIRED')
    expect(() => edit(ann, chat, olive, {})).toThrow('USER_CREATOR')
    edit(ann, chat, bob, { invite_users: true })
    expect(chat.participants.get(bob.id)?.promotedBy).toBe(ann.id)
    edit(olive, chat, bob, { invite_users: true, pin_messages: true })
    expect(chat.participants.get(bob.id)?.promotedBy).toBe(ann.id)
    edit(ann, chat, ann, {})
    expect(() => edit(ann, chat, bob, {})).toThrow('CHAT_ADMIN_REQUIRED')
  })

  it('takes a title of 16 characters without emoji', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const chat = olive.supergroup()
    edit(olive, chat, ann, { invite_users: true }, 'w'.repeat(16))
    expect(chat.participants.get(ann.id)?.rank).toBe('w'.repeat(16))
    expect(() => edit(olive, chat, ann, { invite_users: true }, 'w'.repeat(17))).toThrow('ADMIN_RANK_INVALID')
    expect(() => edit(olive, chat, ann, { invite_users: true }, '🦆')).toThrow('ADMIN_RANK_EMOJI_NOT_ALLOWED')
    edit(olive, chat, olive, { anonymous: true }, 'owner')
    expect(chat.participants.get(olive.id)).toMatchObject({
      rank: 'owner',
      isCreator: true,
      adminRights: { anonymous: true, add_admins: true },
    })
  })

  it('ends restrictions, which taking no rights does not', () => {
    const bench = new HandlerBench()
    const [olive, ann, bob] = [bench.person('Olive'), bench.person('Ann'), bench.person('Bob')]
    const chat = olive.supergroup()
    for (const guest of [ann, bob]) guest.follow(olive.link(chat))
    const banned_rights = { _: 'chatBannedRights', send_media: true, until_date: 0 } as const
    const params = { channel: olive.channel(chat), participant: olive.userPeer(ann), banned_rights }
    olive.call('channels.editBanned', params)
    edit(olive, chat, ann, {})
    const shared = { userId: ann.id, status: 'member' }
    const restriction = { bannedRights: banned_rights, bannedBy: olive.id, bannedAt: bench.date }
    expect(chat.participants.get(ann.id)).toMatchObject({ ...shared, ...restriction })
    edit(olive, chat, ann, { pin_messages: true })
    for (const name of Object.keys(restriction)) expect(chat.participants.get(ann.id)).not.toHaveProperty(name)
    const gone = bench.world.users.get(bob.id)
    if (gone !== undefined) gone.isDeleted = true
    expect(() => edit(olive, chat, bob, { pin_messages: true })).toThrow('INPUT_USER_DEACTIVATED')
  })

  it('brings nobody into a supergroup of 200000, which takes nobody by other ways either', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const [chat, news] = [olive.supergroup(), olive.broadcast()]
    const [ofChat, ofNews] = [olive.link(chat), olive.link(news)]
    olive.call('channels.updateUsername', { channel: olive.channel(chat), username: 'waders' })
    for (const { participants } of [chat, news]) {
      for (let userId = 1; userId < 200_000; userId++) {
        participants.set(userId, { userId, status: 'member', joinedAt: bench.date, isCreator: false })
      }
    }
    expect(() => edit(olive, chat, ann, { other: true })).toThrow('USERS_TOO_MUCH (400)')
    expect(() => ann.follow(ofChat)).toThrow('USERS_TOO_MUCH (400)')
    const users = [olive.user(ann)]
    expect(() => olive.call('channels.inviteToChannel', { channel: olive.channel(chat), users })).toThrow(
      'USERS_TOO_MUCH (400)',
    )
    const join = (): unknown => ann.call('channels.joinChannel', { channel: ann.channel(chat) })
    expect(join).toThrow('USERS_TOO_MUCH (400)')
    ann.follow(ofNews)
    chat.participants.delete(1)
    edit(olive, chat, ann, { other: true })
    expect(chat.participants.get(ann.id)?.status).toBe('member')
  })

  it('has no more than 50 administrators', () => {
    const bench = new HandlerBench()
    const olive = bench.person('Olive')
    const chat = olive.supergroup()
    const guests = Array.from({ length: 50 }, (_, index) => bench.person(`Guest ${index}`))
    for (const guest of guests.slice(1)) edit(olive, chat, guest, { invite_users: true })
    const [last] = guests
    if (last === undefined) throw new Error('There are no guests.')
    expect(() => edit(olive, chat, last, { invite_users: true })).toThrow('ADMINS_TOO_MUCH')
  })
})

describe('editBanned', () => {
  function ban(actor: Actor, chat: Channel, other: Actor, withheld: object, until_date = 0): readonly tl.Update[] {
    const banned_rights = { _: 'chatBannedRights', ...withheld, until_date } as const
    const params = { channel: actor.channel(chat), participant: actor.userPeer(other), banned_rights }
    return updatesIn(actor.call('channels.editBanned', params))
  }

  it('removes one who is banned, who can come back once that is lifted', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const chat = olive.supergroup()
    const invite = olive.link(chat)
    ann.follow(invite)
    const updates = ban(olive, chat, ann, { view_messages: true })
    expect(actionsIn(updates)).toEqual([{ _: 'messageActionChatDeleteUser', user_id: ann.id }])
    expect(ann.told.at(-1)).toEqual({ _: 'updateChannel', channel_id: chat.id })
    expect(() => ann.follow(invite)).toThrow('INVITE_HASH_EXPIRED')
    ban(olive, chat, ann, {})
    ann.follow(invite)
    expect(chat.participants.get(ann.id)).toMatchObject({ status: 'member' })
  })

  it('restricts for a time, which outlasts leaving, and ends by the clock', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const chat = olive.supergroup()
    const invite = olive.link(chat)
    ann.follow(invite)
    const robo = bench.bot('robo')
    olive.promote(chat, robo, { other: true })
    const write = (random_id: bigint): unknown =>
      ann.call('messages.sendMessage', { peer: ann.peer(chat), message: 'Hello', random_id })
    ban(olive, chat, ann, { send_messages: true }, bench.date + 60)
    expect(ann.told.at(-1)).toEqual({ _: 'updateChannel', channel_id: chat.id })
    expect(robo.toldOf('updateChannelParticipant').at(-1)).toMatchObject({
      actor_id: olive.id,
      user_id: ann.id,
      prev_participant: { _: 'channelParticipant' },
      new_participant: { _: 'channelParticipantBanned', banned_rights: { send_messages: true } },
    })
    expect(() => write(1n)).toThrow('CHAT_WRITE_FORBIDDEN')
    ann.call('channels.leaveChannel', { channel: ann.channel(chat) })
    ann.follow(invite)
    expect(() => write(2n)).toThrow('CHAT_WRITE_FORBIDDEN')
    bench.pass(60)
    write(3n)
    ban(olive, chat, ann, { send_messages: true }, bench.date + 29)
    bench.pass(100)
    expect(() => write(4n)).toThrow('CHAT_WRITE_FORBIDDEN')
  })

  it('is not for creators, for oneself, or for administrators whom others promoted', () => {
    const bench = new HandlerBench()
    const olive = bench.person('Olive')
    const [ann, bob, cleo] = [bench.person('Ann'), bench.person('Bob'), bench.person('Cleo')]
    const chat = olive.supergroup()
    cleo.follow(olive.link(chat))
    olive.promote(chat, ann, { ban_users: true, add_admins: true })
    olive.promote(chat, bob, { ban_users: true })
    const withheld = { send_media: true }
    expect(() => ban(cleo, chat, bob, withheld)).toThrow('CHAT_ADMIN_REQUIRED')
    expect(() => ban(ann, chat, olive, withheld)).toThrow('USER_ADMIN_INVALID')
    expect(() => ban(ann, chat, bob, withheld)).toThrow('USER_ADMIN_INVALID')
    expect(() => ban(ann, chat, ann, withheld)).toThrow('USER_ID_INVALID')
    const channel = olive.channel(chat)
    const banned_rights = { _: 'chatBannedRights', ...withheld, until_date: 0 } as const
    const stranger = { ...olive.userPeer(cleo), access_hash: 1n }
    for (const participant of [stranger, olive.peer(chat)]) {
      expect(() => olive.call('channels.editBanned', { channel, participant, banned_rights })).toThrow(
        'PARTICIPANT_ID_INVALID',
      )
    }
    ban(olive, chat, bob, {})
    expect(chat.participants.get(bob.id)?.adminRights).toBeDefined()
    ban(olive, chat, bob, withheld)
    expect(chat.participants.get(bob.id)).not.toHaveProperty('adminRights')
    ban(ann, chat, cleo, withheld)
    expect(chat.participants.get(cleo.id)).toMatchObject({ status: 'member', bannedBy: ann.id })
  })

  it('forgets that one who is banned asked to be let in', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const chat = olive.supergroup()
    expect(() => ann.follow(olive.link(chat, { request_needed: true }))).toThrow('INVITE_REQUEST_SENT')
    const bob = bench.person('Bob')
    const updates = ban(olive, chat, ann, { view_messages: true })
    expect(chat.joinRequests.size).toBe(0)
    expect(olive.toldOf('updatePendingJoinRequests')).toHaveLength(1)
    expect(updates).toContainEqual({
      _: 'updatePendingJoinRequests',
      peer: { _: 'peerChannel', channel_id: chat.id },
      requests_pending: 0,
      recent_requesters: [],
    })
    const told = ann.told.length
    ban(olive, chat, bob, {})
    expect(bob.told).toEqual([])
    expect(ann.told).toHaveLength(told)
    const user_id = olive.user(ann)
    expect(() =>
      olive.call('messages.hideChatJoinRequest', { peer: olive.peer(chat), user_id, approved: true }),
    ).toThrow('HIDE_REQUESTER_MISSING')
  })
})
