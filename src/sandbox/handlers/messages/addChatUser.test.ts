import { describe, expect, it } from 'vitest'
import { actionsIn, HandlerBench, updatesIn } from '../../../../tests/sandbox/handlerBench.js'

describe('addChatUser', () => {
  it('lets one who left come back alone, and one who was removed not', () => {
    const bench = new HandlerBench()
    const [olive, ann, bob] = [bench.person('Olive'), bench.person('Ann'), bench.person('Bob')]
    const group = olive.group(ann, bob)
    const add = (actor: typeof ann, guest: typeof ann): unknown =>
      actor.call('messages.addChatUser', { chat_id: group.id, user_id: actor.user(guest), fwd_limit: 0 })
    const remove = (actor: typeof ann, member: typeof ann): unknown =>
      actor.call('messages.deleteChatUser', { chat_id: group.id, user_id: actor.user(member) })
    remove(ann, ann)
    remove(bob, bob)
    expect(() => add(ann, bob)).toThrow('CHAT_WRITE_FORBIDDEN (403)')
    add(ann, ann)
    remove(olive, ann)
    expect(actionsIn(ann.told).at(-1)).toEqual({ _: 'messageActionChatDeleteUser', user_id: ann.id })
    expect(ann.toldOf('updateChatParticipants').at(-1)).toMatchObject({
      participants: { _: 'chatParticipantsForbidden', chat_id: group.id },
    })
    expect(() => add(ann, ann)).toThrow('CHAT_WRITE_FORBIDDEN (403)')
  })

  it('refuses bots that stay out of groups, deleted accounts and a 201st member', () => {
    const bench = new HandlerBench()
    const [olive, ann, robo] = [bench.person('Olive'), bench.person('Ann'), bench.bot('robo')]
    const group = olive.group()
    const add = (guest: typeof ann): unknown =>
      olive.call('messages.addChatUser', { chat_id: group.id, user_id: olive.user(guest), fwd_limit: 0 })
    const bot = bench.world.users.get(robo.id)?.bot
    if (bot !== undefined) bot.canJoinGroups = false
    expect(() => add(robo)).toThrow('BOT_GROUPS_BLOCKED (400)')
    const gone = bench.world.users.get(ann.id)
    if (gone !== undefined) gone.isDeleted = true
    expect(() => add(ann)).toThrow('INPUT_USER_DEACTIVATED (400)')
    for (let userId = 1; userId < 200; userId++) {
      group.participants.set(userId, { userId, status: 'member', joinedAt: bench.date, isCreator: false })
    }
    expect(() => add(bench.person('Bob'))).toThrow('USERS_TOO_MUCH (400)')
    const invite = olive.link(group, { request_needed: true })
    const [cleo, dan] = [bench.person('Cleo'), bench.person('Dan')]
    for (const guest of [cleo, dan]) expect(() => guest.follow(invite)).toThrow('INVITE_REQUEST_SENT')
    const [peer, user_id] = [olive.peer(group), olive.user(cleo)]
    expect(() => olive.call('messages.hideChatJoinRequest', { peer, user_id, approved: true })).toThrow(
      'USERS_TOO_MUCH',
    )
    expect(() => olive.call('messages.hideAllChatJoinRequests', { peer, approved: true })).toThrow('USERS_TOO_MUCH')
    expect(group.joinRequests.size).toBe(2)
    olive.call('messages.hideChatJoinRequest', { peer, user_id })
    olive.call('messages.hideAllChatJoinRequests', { peer })
    expect(group.joinRequests.size).toBe(0)
  })

  it('brings a user in, shows the newest texts first and tells everyone', () => {
    const bench = new HandlerBench()
    const [olive, ann, bob] = [bench.person('Olive'), bench.person('Ann'), bench.person('Bob')]
    const group = olive.group(ann)
    const peer = olive.peer(group)
    for (const message of ['one', 'two', 'three']) {
      olive.call('messages.sendMessage', { peer, message, random_id: BigInt(message.length + message.charCodeAt(1)) })
    }
    const answer = olive.call('messages.addChatUser', { chat_id: group.id, user_id: olive.user(bob), fwd_limit: 2 })
    const action = { _: 'messageActionChatAddUser', users: [bob.id] }
    expect(actionsIn(updatesIn(answer.updates))).toEqual([action])
    expect(actionsIn(ann.told)).toContainEqual(action)
    const news = bob.toldOf('updateNewMessage')
    expect(news.map(({ pts }) => pts)).toEqual([2, 3, 4])
    expect(news.map(({ message }) => (message._ === 'message' ? message.message : message._))).toEqual([
      'two',
      'three',
      'messageService',
    ])
    expect(group.participants.get(bob.id)).toMatchObject({ inviterId: olive.id })
  })

  it('refuses members, groups one is not in, and what the group withholds from members', () => {
    const bench = new HandlerBench()
    const [olive, ann, bob] = [bench.person('Olive'), bench.person('Ann'), bench.person('Bob')]
    const group = olive.group(ann)
    const add = (actor: typeof ann, guest: typeof ann): unknown =>
      actor.call('messages.addChatUser', { chat_id: group.id, user_id: actor.user(guest), fwd_limit: 0 })
    expect(() => add(olive, ann)).toThrow('USER_ALREADY_PARTICIPANT')
    expect(() => add(bob, bob)).toThrow('CHAT_ID_INVALID')
    const banned_rights = { _: 'chatBannedRights', invite_users: true, until_date: 0 } as const
    olive.call('messages.editChatDefaultBannedRights', { peer: olive.peer(group), banned_rights })
    expect(() => add(ann, bob)).toThrow('CHAT_ADMIN_REQUIRED')
    olive.call('messages.editChatAdmin', { chat_id: group.id, user_id: olive.user(ann), is_admin: true })
    add(ann, bob)
    expect(group.participants.get(bob.id)?.status).toBe('member')
  })
})

describe('deleteChatUser', () => {
  it('lets one leave, whom the group and the one who left are told of', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const group = olive.group(ann)
    const user_id = { _: 'inputUserSelf' } as const
    const updates = updatesIn(ann.call('messages.deleteChatUser', { chat_id: group.id, user_id }))
    const action = { _: 'messageActionChatDeleteUser', user_id: ann.id }
    expect(actionsIn(updates)).toEqual([action])
    expect(actionsIn(olive.told)).toEqual([action])
    expect(olive.toldOf('updateChatParticipants').at(-1)).toMatchObject({
      participants: { version: 2, participants: [{ user_id: olive.id }] },
    })
    expect(() => ann.call('messages.deleteChatUser', { chat_id: group.id, user_id })).toThrow('USER_NOT_PARTICIPANT')
    ann.follow(olive.link(group))
  })

  it('lets the creator remove anyone, administrators members, and members those whom they brought', () => {
    const bench = new HandlerBench()
    const olive = bench.person('Olive')
    const [ann, bob, cleo] = [bench.person('Ann'), bench.person('Bob'), bench.person('Cleo')]
    const group = olive.group(ann, bob)
    const remove = (actor: typeof ann, member: typeof ann): unknown =>
      actor.call('messages.deleteChatUser', { chat_id: group.id, user_id: actor.user(member) })
    expect(() => remove(ann, bob)).toThrow('CHAT_ADMIN_REQUIRED')
    ann.call('messages.addChatUser', { chat_id: group.id, user_id: ann.user(cleo), fwd_limit: 0 })
    remove(ann, cleo)
    olive.call('messages.editChatAdmin', { chat_id: group.id, user_id: olive.user(ann), is_admin: true })
    remove(ann, bob)
    expect(() => remove(ann, olive)).toThrow('CHAT_ADMIN_REQUIRED')
    remove(olive, ann)
    expect(ann.call('messages.getFullChat', { chat_id: group.id }).chats).toMatchObject([{ _: 'chatForbidden' }])
    ann.follow(olive.link(group))
    expect(group.participants.get(ann.id)).toMatchObject({ status: 'member' })
    expect(group.participants.get(ann.id)).not.toHaveProperty('adminRights')
  })

  it('takes what the removed one wrote away from everyone where that is asked for', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const group = olive.group(ann)
    ann.call('messages.sendMessage', { peer: ann.peer(group), message: 'Buy now', random_id: 1n })
    olive.call('messages.sendMessage', { peer: olive.peer(group), message: 'No', random_id: 1n })
    const params = { chat_id: group.id, user_id: olive.user(ann), revoke_history: true }
    const updates = updatesIn(olive.call('messages.deleteChatUser', params))
    expect(updates).toContainEqual({ _: 'updateDeleteMessages', messages: [2], pts: 5, pts_count: 1 })
    expect(ann.toldOf('updateDeleteMessages')).toEqual([
      { _: 'updateDeleteMessages', messages: [2], pts: 5, pts_count: 1 },
    ])
    const history = olive.call('messages.getHistory', {
      peer: olive.peer(group),
      offset_id: 0,
      offset_date: 0,
      add_offset: 0,
      limit: 10,
      max_id: 0,
      min_id: 0,
      hash: 0n,
    })
    expect(history).toMatchObject({ messages: [{ _: 'messageService' }, { message: 'No' }, { _: 'messageService' }] })
  })
})
