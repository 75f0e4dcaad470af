import { describe, expect, it } from 'vitest'
import { actionsIn, HandlerBench, updatesIn } from '../../../../tests/sandbox/handlerBench.js'

describe('createChat', () => {
  it('makes a group that everyone in it hears of, each under a pts of their own', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const { updates, missing_invitees: missing } = olive.call('messages.createChat', {
      title: '  Friends ',
      users: [olive.user(ann), olive.user(ann), { _: 'inputUserSelf' }],
      ttl_period: 86_400,
    })
    expect(missing).toEqual([])
    expect(updatesIn(updates).map(({ _ }) => _)).toEqual(['updateChatParticipants', 'updateNewMessage'])
    const action = { _: 'messageActionChatCreate', title: 'Friends', users: [olive.id, ann.id] }
    expect(actionsIn(updatesIn(updates))).toEqual([action])
    expect(actionsIn(ann.told)).toEqual([action])
    const [group] = bench.world.groups.values()
    if (group === undefined) throw new Error('No group was made.')
    expect(updates).toMatchObject({ chats: [{ _: 'chat', id: group.id, title: 'Friends', creator: true }] })
    expect(ann.call('messages.getChats', { id: [group.id] }).chats).toMatchObject([{ participants_count: 2 }])
    expect(group.messageTtlSeconds).toBe(86_400)
  })

  it('refuses an empty title, too many users, users it does not know and bots that stay out of groups', () => {
    const bench = new HandlerBench()
    const [olive, ann, robo] = [bench.person('Olive'), bench.person('Ann'), bench.bot('robo')]
    expect(() => olive.call('messages.createChat', { title: ' ', users: [] })).toThrow('CHAT_TITLE_EMPTY')
    const title = 'Friends'
    const stranger = { ...olive.user(ann), access_hash: 1n }
    expect(() => olive.call('messages.createChat', { title, users: [stranger] })).toThrow('USER_ID_INVALID')
    const bot = bench.world.users.get(robo.id)?.bot
    if (bot !== undefined) bot.canJoinGroups = false
    expect(() => olive.group(robo)).toThrow('BOT_GROUPS_BLOCKED')
    const crowd = Array.from({ length: 200 }, (_, index) => olive.user(bench.person(`Guest ${index}`)))
    expect(() => olive.call('messages.createChat', { title, users: crowd })).toThrow('USERS_TOO_MUCH')
    expect(bench.world.groups.size).toBe(0)
    expect(() => robo.call('messages.createChat', { title, users: [] })).toThrow('BOT_METHOD_INVALID')
  })
})

describe('getFullChat', () => {
  it('tells the creator the primary link, members who is there, and others nothing', () => {
    const bench = new HandlerBench()
    const [olive, ann, bob] = [bench.person('Olive'), bench.person('Ann'), bench.person('Bob')]
    const group = olive.group(ann)
    const params = { chat_id: group.id }
    const { full_chat: full, users } = olive.call('messages.getFullChat', params)
    const { full_chat: again } = olive.call('messages.getFullChat', params)
    expect(full).toMatchObject({ exported_invite: { permanent: true, admin_id: olive.id } })
    expect(again).toEqual(full)
    expect(users.map(({ id }) => id)).toEqual([olive.id, ann.id])
    const { full_chat: ofAnn } = ann.call('messages.getFullChat', params)
    expect(ofAnn).not.toHaveProperty('exported_invite')
    expect(ofAnn).toMatchObject({
      participants: {
        version: 1,
        participants: [
          { _: 'chatParticipantCreator', user_id: olive.id },
          { _: 'chatParticipant', user_id: ann.id, inviter_id: olive.id, date: bench.date },
        ],
      },
    })
    expect(() => bob.call('messages.getFullChat', params)).toThrow('CHAT_ID_INVALID')
    expect(() => bob.call('messages.getChats', { id: [group.id] })).toThrow('CHAT_ID_INVALID')
    ann.call('messages.deleteChatUser', { chat_id: group.id, user_id: ann.user(ann) })
    expect(ann.call('messages.getFullChat', params)).toMatchObject({
      full_chat: { participants: { _: 'chatParticipantsForbidden' } },
      chats: [{ left: true }],
    })
  })

  it('names those who wait to the one who decides', () => {
    const bench = new HandlerBench()
    const olive = bench.person('Olive')
    const group = olive.group()
    const invite = olive.link(group, { request_needed: true })
    const guests = ['Ann', 'Bob', 'Cleo', 'Dan'].map((name) => bench.person(name))
    for (const guest of guests) expect(() => guest.follow(invite)).toThrow('INVITE_REQUEST_SENT')
    const [, bob, cleo, dan] = guests.map(({ id }) => id)
    const answer = olive.call('messages.getFullChat', { chat_id: group.id })
    expect(answer.full_chat).toMatchObject({ requests_pending: 4, recent_requesters: [dan, cleo, bob] })
    expect(answer.users).toHaveLength(4)
  })
})
