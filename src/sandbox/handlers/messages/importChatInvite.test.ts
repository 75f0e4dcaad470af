import { describe, expect, it } from 'vitest'
import { actionsIn, HandlerBench, hashOf, updatesIn } from '../../../../tests/sandbox/handlerBench.js'
import type * as tl from '../../../tl/generated/api.js'

function updatesOf(result: tl.messages_ChatInviteJoinResult): readonly tl.Update[] {
  if (result._ !== 'messages.chatInviteJoinResultOk') throw new Error(`The answer came as ${result._}.`)
  return updatesIn(result.updates)
}

describe('importChatInvite', () => {
  it('brings the caller into a supergroup, with the same message for everyone in it', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const chat = olive.supergroup()
    const invite = olive.link(chat)
    const answer = updatesOf(ann.follow(invite))
    expect(answer.map(({ _ }) => _)).toEqual(['updateChannel', 'updateNewChannelMessage'])
    const action = { _: 'messageActionChatJoinedByLink', inviter_id: olive.id }
    expect(actionsIn(answer)).toEqual([action])
    expect(actionsIn(olive.told)).toEqual([action])
    const place = { pts: chat.box.pts, pts_count: 1 }
    expect(answer[1]).toMatchObject(place)
    expect(olive.toldOf('updateNewChannelMessage')[0]).toMatchObject(place)
    expect(ann.told).toEqual([])
  })

  it('tells a broadcast channel nothing, and its new member only of the channel', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const chat = olive.broadcast()
    const { pts } = chat.box
    const answer = updatesOf(ann.follow(olive.link(chat)))
    expect(answer).toEqual([{ _: 'updateChannel', channel_id: chat.id }])
    expect(olive.told).toEqual([])
    expect(chat.box.pts).toBe(pts)
  })

  it('brings the caller into a basic group, whose members all learn who is in it', () => {
    const bench = new HandlerBench()
    const [olive, ann, bob] = [bench.person('Olive'), bench.person('Ann'), bench.person('Bob')]
    const group = olive.group(bob)
    const before = bob.told.length
    const answer = updatesOf(ann.follow(olive.link(group)))
    const participants = { chat_id: group.id, version: 2, participants: { length: 3 } }
    expect(answer).toMatchObject([
      { _: 'updateChatParticipants', participants },
      { _: 'updateNewMessage', pts: 2 },
    ])
    expect(bob.told.slice(before)).toMatchObject([
      { _: 'updateChatParticipants', participants },
      { _: 'updateNewMessage', pts: 3, pts_count: 1 },
    ])
    expect(group.participants.get(ann.id)).toMatchObject({ status: 'member', joinedAt: bench.date })
  })

  it('counts who came by a link, once each, and lets no more in than the limit', () => {
    const bench = new HandlerBench()
    const olive = bench.person('Olive')
    const chat = olive.supergroup()
    const invite = olive.link(chat, { usage_limit: 2 })
    const shown = (): unknown =>
      olive.call('messages.getExportedChatInvite', { peer: olive.peer(chat), link: invite.link }).invite
    const [ann, bob, cleo] = [bench.person('Ann'), bench.person('Bob'), bench.person('Cleo')]
    ann.follow(invite)
    ann.call('channels.leaveChannel', { channel: ann.channel(chat) })
    ann.follow(invite)
    expect(shown()).toMatchObject({ usage: 1, usage_limit: 2 })
    bob.follow(invite)
    expect(shown()).toMatchObject({ usage: 2 })
    expect(() => cleo.follow(invite)).toThrow('INVITE_HASH_EXPIRED (400)')
  })

  it('refuses a link from the second on at which it ends', () => {
    const bench = new HandlerBench()
    const olive = bench.person('Olive')
    const invite = olive.link(olive.supergroup(), { expire_date: bench.date + 10 })
    bench.pass(9)
    bench.person('Ann').follow(invite)
    bench.pass(1)
    expect(() => bench.person('Bob').follow(invite)).toThrow('INVITE_HASH_EXPIRED')
  })

  it('refuses an empty hash, a link that never was, and one that was revoked or deleted', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const chat = olive.supergroup()
    const invite = olive.link(chat)
    const link = { peer: olive.peer(chat), link: invite.link }
    expect(() => ann.call('messages.importChatInvite', { hash: '' })).toThrow('INVITE_HASH_EMPTY')
    expect(() => ann.call('messages.importChatInvite', { hash: 'nothing' })).toThrow('INVITE_HASH_INVALID')
    olive.call('messages.editExportedChatInvite', { ...link, revoked: true })
    expect(() => ann.follow(invite)).toThrow('INVITE_HASH_EXPIRED')
    olive.call('messages.deleteExportedChatInvite', link)
    expect(() => ann.follow(invite)).toThrow('INVITE_HASH_EXPIRED')
  })

  it('refuses members, and those who were banned', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const chat = olive.supergroup()
    const invite = olive.link(chat)
    ann.follow(invite)
    expect(() => ann.follow(invite)).toThrow('USER_ALREADY_PARTICIPANT (400)')
    const banned_rights = { _: 'chatBannedRights', view_messages: true, until_date: 0 } as const
    const participant = olive.userPeer(ann)
    olive.call('channels.editBanned', { channel: olive.channel(chat), participant, banned_rights })
    expect(() => ann.follow(invite)).toThrow('INVITE_HASH_EXPIRED (400)')
    expect(() => ann.call('messages.checkChatInvite', { hash: hashOf(invite) })).toThrow('INVITE_HASH_EXPIRED')
    const bob = bench.person('Bob')
    const forAMinute = { ...banned_rights, until_date: bench.date + 60 }
    const banBob = { channel: olive.channel(chat), participant: olive.userPeer(bob), banned_rights: forAMinute }
    olive.call('channels.editBanned', banBob)
    expect(() => bob.follow(invite)).toThrow('INVITE_HASH_EXPIRED (400)')
    bench.pass(60)
    bob.follow(invite)
    expect(chat.participants.get(bob.id)?.status).toBe('member')
  })

  it('lets 200 people into a basic group and no more', () => {
    const bench = new HandlerBench()
    const olive = bench.person('Olive')
    const group = olive.group()
    for (let userId = 1; userId < 199; userId++) {
      group.participants.set(userId, { userId, status: 'member', joinedAt: bench.date, isCreator: false })
    }
    const invite = olive.link(group)
    bench.person('Ann').follow(invite)
    expect(() => bench.person('Bob').follow(invite)).toThrow('USERS_TOO_MUCH (400)')
    expect(group.participants.size).toBe(200)
  })

  it('has the caller wait for approval once, and tells those who decide', () => {
    const bench = new HandlerBench()
    const [olive, ann, bob] = [bench.person('Olive'), bench.person('Ann'), bench.person('Bob', { about: 'Likes mud' })]
    const [robo, idle] = [bench.bot('robo'), bench.bot('idle')]
    const chat = olive.supergroup()
    olive.promote(chat, robo, { invite_users: true })
    olive.promote(chat, idle, { ban_users: true })
    ann.follow(olive.link(chat))
    const invite = olive.link(chat, { request_needed: true })
    for (let time = 0; time < 2; time++) expect(() => bob.follow(invite)).toThrow('INVITE_REQUEST_SENT (400)')
    const peer = { _: 'peerChannel', channel_id: chat.id }
    expect(olive.toldOf('updatePendingJoinRequests')).toEqual([
      { _: 'updatePendingJoinRequests', peer, requests_pending: 1, recent_requesters: [bob.id] },
    ])
    expect(robo.toldOf('updateBotChatInviteRequester')).toMatchObject([
      { peer, user_id: bob.id, about: 'Likes mud', date: bench.date, invite: { requested: 1, request_needed: true } },
    ])
    expect(ann.toldOf('updatePendingJoinRequests')).toEqual([])
    expect(robo.toldOf('updatePendingJoinRequests')).toEqual([])
    for (const other of [idle, olive]) expect(other.toldOf('updateBotChatInviteRequester')).toEqual([])
    expect(chat.participants.has(bob.id)).toBe(false)
  })

  it('tells bots that administer the chat who came by which link, counted by qts', () => {
    const bench = new HandlerBench()
    const [olive, ann, robo, idle] = [bench.person('Olive'), bench.person('Ann'), bench.bot('robo'), bench.bot('idle')]
    const chat = olive.supergroup()
    olive.promote(chat, robo, { delete_messages: true })
    olive.call('channels.inviteToChannel', { channel: olive.channel(chat), users: [olive.user(idle)] })
    const known = robo.toldOf('updateChannelParticipant').length
    const invite = olive.link(chat)
    ann.follow(invite)
    ann.call('channels.leaveChannel', { channel: ann.channel(chat) })
    const [came, went] = robo.toldOf('updateChannelParticipant').slice(known)
    expect(came).toMatchObject({
      actor_id: ann.id,
      user_id: ann.id,
      new_participant: { _: 'channelParticipant', user_id: ann.id, date: bench.date },
      invite: { admin_id: olive.id },
    })
    expect(came?.prev_participant).toBeUndefined()
    expect(went).toMatchObject({ user_id: ann.id, prev_participant: { _: 'channelParticipant' } })
    expect(went?.new_participant).toBeUndefined()
    expect(went?.qts).toBe((came?.qts ?? 0) + 1)
    expect(idle.toldOf('updateChannelParticipant')).toMatchObject([{ user_id: idle.id, actor_id: olive.id }])
  })

  it('hides the past from a newcomer where the chat wants that, and counts it as read otherwise', () => {
    const bench = new HandlerBench()
    const [olive, ann, bob] = [bench.person('Olive'), bench.person('Ann'), bench.person('Bob')]
    const chat = olive.supergroup()
    const invite = olive.link(chat)
    const fullOf = (actor: typeof ann): unknown =>
      actor.call('channels.getFullChannel', { channel: actor.channel(chat) }).full_chat
    ann.follow(invite)
    expect(fullOf(ann)).toMatchObject({ unread_count: 0, read_inbox_max_id: 1 })
    expect(fullOf(ann)).not.toHaveProperty('available_min_id')
    olive.call('channels.togglePreHistoryHidden', { channel: olive.channel(chat), enabled: true })
    bob.follow(invite)
    expect(fullOf(bob)).toMatchObject({ available_min_id: 2, hidden_prehistory: true })
  })
})
