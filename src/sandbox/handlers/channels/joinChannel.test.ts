import { describe, expect, it } from 'vitest'
import { actionsIn, HandlerBench, updatesIn } from '../../../../tests/sandbox/handlerBench.js'
import { openChannel } from '../../world/openChannel.js'

describe('joinChannel', () => {
  it('refuses one who is in 500 chats, by every way', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const chat = olive.supergroup()
    const channel = olive.channel(chat)
    olive.call('channels.updateUsername', { channel, username: 'waders' })
    const asking = olive.link(chat, { request_needed: true })
    expect(() => ann.follow(asking)).toThrow('INVITE_REQUEST_SENT')
    const draft = { title: 'One of many', creatorId: ann.id, isBroadcast: false }
    for (let count = 0; count < 500; count++) openChannel(bench.world, draft, bench.now)
    const [peer, user_id] = [olive.peer(chat), olive.user(ann)]
    expect(() => ann.call('channels.joinChannel', { channel: ann.channel(chat) })).toThrow('CHANNELS_TOO_MUCH (400)')
    expect(() => ann.follow(asking)).toThrow('CHANNELS_TOO_MUCH (400)')
    const refused = 'USER_CHANNELS_TOO_MUCH (400)'
    expect(() => olive.call('messages.hideChatJoinRequest', { peer, user_id, approved: true })).toThrow(refused)
    expect(() => olive.call('messages.hideAllChatJoinRequests', { peer, approved: true })).toThrow(refused)
    expect(() => olive.call('channels.inviteToChannel', { channel, users: [user_id] })).toThrow(refused)
    expect(chat.joinRequests.size).toBe(1)
    const group = olive.group()
    expect(() => ann.follow(olive.link(group, { request_needed: true }))).toThrow('INVITE_REQUEST_SENT')
    olive.call('messages.hideChatJoinRequest', { peer: olive.peer(group), user_id, approved: true })
    expect(group.participants.get(ann.id)?.status).toBe('member')
  })

  it('is open where a chat is public, and closed to those who are banned', () => {
    const bench = new HandlerBench()
    const [olive, ann, bob] = [bench.person('Olive'), bench.person('Ann'), bench.person('Bob')]
    const chat = olive.supergroup()
    const join = (actor: typeof ann): unknown => actor.call('channels.joinChannel', { channel: actor.channel(chat) })
    expect(() => join(ann)).toThrow('CHANNEL_PRIVATE')
    olive.call('channels.updateUsername', { channel: olive.channel(chat), username: 'waders' })
    expect(join(ann)).toMatchObject({
      _: 'messages.chatInviteJoinResultOk',
      updates: { updates: [{ _: 'updateChannel' }, { _: 'updateNewChannelMessage' }], chats: [{ id: chat.id }] },
    })
    expect(actionsIn(olive.told)).toEqual([{ _: 'messageActionChatAddUser', users: [ann.id] }])
    expect(() => join(ann)).toThrow('USER_ALREADY_PARTICIPANT')
    const banned_rights = { _: 'chatBannedRights', view_messages: true, until_date: bench.date + 60 } as const
    const participant = olive.userPeer(bob)
    olive.call('channels.editBanned', { channel: olive.channel(chat), participant, banned_rights })
    expect(() => join(bob)).toThrow('CHANNEL_PRIVATE')
    bench.pass(60)
    join(bob)
    expect(chat.participants.get(bob.id)).toMatchObject({ status: 'member' })
    expect(chat.participants.get(bob.id)).not.toHaveProperty('bannedRights')
  })
})

describe('leaveChannel', () => {
  it('refuses one who has not joined a public chat', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const chat = olive.broadcast()
    olive.call('channels.updateUsername', { channel: olive.channel(chat), username: 'waders' })
    const leave = (): unknown => ann.call('channels.leaveChannel', { channel: ann.channel(chat) })
    expect(leave).toThrow('USER_NOT_PARTICIPANT (400)')
    olive.call('channels.leaveChannel', { channel: olive.channel(chat) })
    expect(() => olive.link(chat)).toThrow('CHAT_ADMIN_REQUIRED')
    const group = ann.supergroup()
    ann.call('channels.updateUsername', { channel: ann.channel(group), username: 'ducks' })
    const users = [olive.user(ann)]
    expect(() => olive.call('channels.inviteToChannel', { channel: olive.channel(group), users })).toThrow(
      'CHAT_WRITE_FORBIDDEN (403)',
    )
  })

  it('tells those who stay in a supergroup, and the one who goes only of the channel', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const chat = olive.supergroup()
    ann.follow(olive.link(chat))
    const answer = ann.call('channels.leaveChannel', { channel: ann.channel(chat) })
    expect(updatesIn(answer)).toEqual([{ _: 'updateChannel', channel_id: chat.id }])
    expect(answer).toMatchObject({ chats: [{ _: 'channel', left: true }] })
    expect(actionsIn(olive.told).at(-1)).toEqual({ _: 'messageActionChatDeleteUser', user_id: ann.id })
    expect(() => ann.call('channels.leaveChannel', { channel: ann.channel(chat) })).toThrow('CHANNEL_PRIVATE')
  })

  it('takes the rights of an administrator, and leaves the creator what a creator has', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const chat = olive.supergroup()
    const [ofOlive, plain] = [olive.link(chat), olive.link(chat)]
    olive.promote(chat, ann, { invite_users: true })
    for (const actor of [ann, olive]) actor.call('channels.leaveChannel', { channel: actor.channel(chat) })
    ann.follow(plain)
    olive.follow(ofOlive)
    expect(() => ann.link(chat)).toThrow('CHAT_ADMIN_REQUIRED')
    expect(olive.link(chat).admin_id).toBe(olive.id)
  })
})

describe('inviteToChannel', () => {
  it('brings users in with one message, and passes over those who are there', () => {
    const bench = new HandlerBench()
    const [olive, ann, bob] = [bench.person('Olive'), bench.person('Ann'), bench.person('Bob')]
    const chat = olive.supergroup()
    ann.follow(olive.link(chat))
    const cleo = bench.person('Cleo')
    const users = [ann, bob, cleo, bob].map((guest) => ann.user(guest))
    const { updates } = ann.call('channels.inviteToChannel', { channel: ann.channel(chat), users })
    const action = { _: 'messageActionChatAddUser', users: [bob.id, cleo.id] }
    expect(actionsIn(updatesIn(updates))).toEqual([action])
    expect(cleo.told.map(({ _ }) => _)).toEqual(['updateChannel', 'updateNewChannelMessage'])
    expect(actionsIn(cleo.told)).toEqual([action])
    expect(chat.participants.get(cleo.id)).toMatchObject({ inviterId: ann.id })
  })

  it('refuses those without the right, users who were banned, and bots in a broadcast channel', () => {
    const bench = new HandlerBench()
    const [olive, ann, bob, robo] = [bench.person('Olive'), bench.person('Ann'), bench.person('Bob'), bench.bot('robo')]
    const cleo = bench.person('Cleo')
    const [chat, news] = [olive.supergroup(), olive.broadcast()]
    for (const channel of [chat, news]) ann.follow(olive.link(channel))
    const invite = (actor: typeof ann, channel: typeof chat, guest: typeof ann): unknown =>
      actor.call('channels.inviteToChannel', { channel: actor.channel(channel), users: [actor.user(guest)] })
    expect(() => invite(ann, news, bob)).toThrow('CHAT_ADMIN_REQUIRED')
    expect(() => invite(olive, news, robo)).toThrow('USER_BOT')
    const banned_rights = { _: 'chatBannedRights', view_messages: true, until_date: 0 } as const
    const participant = olive.userPeer(bob)
    olive.call('channels.editBanned', { channel: olive.channel(chat), participant, banned_rights })
    expect(() => invite(olive, chat, bob)).toThrow('USER_KICKED')
    const bot = bench.world.users.get(robo.id)?.bot
    if (bot !== undefined) bot.canJoinGroups = false
    expect(() => invite(olive, chat, robo)).toThrow('BOT_GROUPS_BLOCKED')
    if (bot !== undefined) bot.canJoinGroups = true
    const forAMinute = { ...banned_rights, until_date: bench.date + 60 }
    const banCleo = { channel: olive.channel(chat), participant: olive.userPeer(cleo), banned_rights: forAMinute }
    olive.call('channels.editBanned', banCleo)
    expect(() => invite(olive, chat, cleo)).toThrow('USER_KICKED')
    bench.pass(60)
    invite(olive, chat, cleo)
    expect(chat.participants.get(cleo.id)?.status).toBe('member')
    const withheld = { _: 'chatBannedRights', invite_users: true, until_date: 0 } as const
    olive.call('messages.editChatDefaultBannedRights', { peer: olive.peer(chat), banned_rights: withheld })
    expect(() => invite(ann, chat, robo)).toThrow('CHAT_ADMIN_REQUIRED')
    expect(chat.participants.has(robo.id)).toBe(false)
  })
})
