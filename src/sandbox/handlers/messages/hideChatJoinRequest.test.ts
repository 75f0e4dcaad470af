import { describe, expect, it } from 'vitest'
import { actionsIn, type Actor, HandlerBench, updatesIn } from '../../../../tests/sandbox/handlerBench.js'
import type * as tl from '../../../tl/generated/api.js'
import type { Channel, Group } from '../../world/chat.js'

function answer(admin: Actor, chat: Group | Channel, guest: Actor, approved: boolean): readonly tl.Update[] {
  const params = { peer: admin.peer(chat), user_id: admin.user(guest), approved }
  return updatesIn(admin.call('messages.hideChatJoinRequest', params))
}

function wait(guest: Actor, invite: tl.chatInviteExported): void {
  expect(() => guest.follow(invite)).toThrow('INVITE_REQUEST_SENT')
}

const pendingIn = (updates: readonly tl.Update[]): readonly number[] =>
  updates.flatMap((update) => (update._ === 'updatePendingJoinRequests' ? [update.requests_pending] : []))

describe('hideChatJoinRequest', () => {
  it('lets a user in: the answer has the message and that nobody waits any more', () => {
    const bench = new HandlerBench()
    const [olive, ann, bob] = [bench.person('Olive'), bench.person('Ann'), bench.person('Bob')]
    const chat = olive.supergroup()
    const invite = olive.link(chat, { request_needed: true })
    wait(ann, invite)
    wait(bob, invite)
    const updates = answer(olive, chat, ann, true)
    expect(actionsIn(updates)).toEqual([{ _: 'messageActionChatJoinedByRequest' }])
    expect(pendingIn(updates)).toEqual([1])
    expect(ann.told.map(({ _ }) => _)).toEqual(['updateChannel', 'updateNewChannelMessage'])
    expect(bob.told).toEqual([])
    const { invite: shown } = olive.call('messages.getExportedChatInvite', {
      peer: olive.peer(chat),
      link: invite.link,
    })
    expect(shown).toMatchObject({ usage: 1, requested: 1 })
    expect(
      ann.call('channels.getParticipant', { channel: ann.channel(chat), participant: ann.userPeer(ann) }),
    ).toMatchObject({ participant: { _: 'channelParticipantSelf', via_request: true, inviter_id: olive.id } })
    expect(() => answer(olive, chat, ann, true)).toThrow('USER_ALREADY_PARTICIPANT')
  })

  it('declines, after which the user may ask again', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const group = olive.group()
    const invite = olive.link(group, { request_needed: true })
    wait(ann, invite)
    expect(pendingIn(answer(olive, group, ann, false))).toEqual([0])
    expect(ann.told).toEqual([])
    expect(() => answer(olive, group, ann, true)).toThrow('HIDE_REQUESTER_MISSING (400)')
    wait(ann, invite)
    expect(actionsIn(answer(olive, group, ann, true))).toEqual([{ _: 'messageActionChatJoinedByRequest' }])
    expect(actionsIn(ann.told)).toEqual([{ _: 'messageActionChatJoinedByRequest' }])
  })

  it('wants the right to invite users, which bots can have', () => {
    const bench = new HandlerBench()
    const [olive, ann, bob, robo] = [bench.person('Olive'), bench.person('Ann'), bench.person('Bob'), bench.bot('robo')]
    const chat = olive.supergroup()
    bob.follow(olive.link(chat))
    olive.promote(chat, robo, { invite_users: true })
    wait(ann, olive.link(chat, { request_needed: true }))
    expect(() => answer(bob, chat, ann, true)).toThrow('CHAT_ADMIN_REQUIRED')
    const updates = answer(robo, chat, ann, true)
    expect(chat.participants.get(ann.id)).toMatchObject({ status: 'member', approvedBy: robo.id })
    const change = updates.find(({ _ }) => _ === 'updateChannelParticipant')
    expect(change).toMatchObject({ actor_id: robo.id, user_id: ann.id, invite: { request_needed: true, usage: 1 } })
    expect(olive.toldOf('updatePendingJoinRequests').map(({ requests_pending: count }) => count)).toEqual([1, 0])
  })

  it('is forgotten when the user comes by another way', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const chat = olive.supergroup()
    wait(ann, olive.link(chat, { request_needed: true }))
    ann.follow(olive.link(chat))
    expect(olive.toldOf('updatePendingJoinRequests').map(({ requests_pending: count }) => count)).toEqual([1, 0])
    expect(chat.joinRequests.size).toBe(0)
  })

  it('has a public chat that asks for approval record requests without a link', () => {
    const bench = new HandlerBench()
    const [olive, ann, robo] = [bench.person('Olive'), bench.person('Ann'), bench.bot('robo')]
    const chat = olive.supergroup()
    olive.promote(chat, robo, { invite_users: true })
    const channel = olive.channel(chat)
    expect(() => olive.call('channels.toggleJoinRequest', { channel, enabled: true })).toThrow('CHAT_PUBLIC_REQUIRED')
    olive.call('channels.updateUsername', { channel, username: 'waders' })
    olive.call('channels.toggleJoinRequest', { channel, enabled: true })
    expect(() => ann.call('channels.joinChannel', { channel: ann.channel(chat) })).toThrow('INVITE_REQUEST_SENT')
    const [asked] = robo.toldOf('updateBotChatInviteRequester')
    expect(asked?.invite).toEqual({ _: 'chatInvitePublicJoinRequests' })
    answer(olive, chat, ann, true)
    expect(robo.toldOf('updateChannelParticipant').at(-1)?.invite).toEqual({ _: 'chatInvitePublicJoinRequests' })
  })
})

describe('hideAllChatJoinRequests', () => {
  it('lets in all who came by one link, then declines the rest', () => {
    const bench = new HandlerBench()
    const olive = bench.person('Olive')
    const [ann, bob, cleo] = [bench.person('Ann'), bench.person('Bob'), bench.person('Cleo')]
    const chat = olive.supergroup()
    const peer = olive.peer(chat)
    const [one, two] = [olive.link(chat, { request_needed: true }), olive.link(chat, { request_needed: true })]
    wait(ann, one)
    wait(bob, two)
    wait(cleo, one)
    const before = chat.box.pts
    const updates = updatesIn(olive.call('messages.hideAllChatJoinRequests', { peer, approved: true, link: one.link }))
    expect(actionsIn(updates)).toHaveLength(2)
    expect(pendingIn(updates)).toEqual([1])
    expect(chat.box.pts).toBe(before + 2)
    const rest = updatesIn(olive.call('messages.hideAllChatJoinRequests', { peer }))
    expect(pendingIn(rest)).toEqual([0])
    expect([...chat.participants.keys()]).toEqual([olive.id, ann.id, cleo.id])
    expect(() => olive.call('messages.hideAllChatJoinRequests', { peer })).toThrow('HIDE_REQUESTER_MISSING')
  })
})
