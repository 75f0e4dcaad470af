import { describe, expect, it } from 'vitest'
import { actionsIn, HandlerBench, updatesIn } from '../../../../tests/sandbox/handlerBench.js'

describe('editChatTitle', () => {
  it('is open to members unless it is withheld, and makes a message of it', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const group = olive.group(ann)
    const rename = (title: string): unknown => ann.call('messages.editChatTitle', { chat_id: group.id, title })
    rename('Foes')
    expect(actionsIn(olive.told)).toEqual([{ _: 'messageActionChatEditTitle', title: 'Foes' }])
    expect(olive.toldOf('updateChat')).toEqual([{ _: 'updateChat', chat_id: group.id }])
    expect(group.version).toBe(2)
    expect([...bench.world.messages.values()].at(-1)?.senderId).toBe(ann.id)
    expect(() => rename('Foes')).toThrow('CHAT_NOT_MODIFIED')
    expect(() => rename(' ')).toThrow('CHAT_TITLE_EMPTY')
    const banned_rights = { _: 'chatBannedRights', change_info: true, until_date: 0 } as const
    olive.call('messages.editChatDefaultBannedRights', { peer: olive.peer(group), banned_rights })
    expect(() => rename('Friends')).toThrow('CHAT_ADMIN_REQUIRED')
    const about = { peer: ann.peer(group), about: 'Old friends' }
    expect(() => ann.call('messages.editChatAbout', about)).toThrow('CHAT_ADMIN_REQUIRED')
  })
})

describe('editChatAbout', () => {
  it('takes 255 characters, and no description that is there already', () => {
    const bench = new HandlerBench()
    const olive = bench.person('Olive')
    const chat = olive.broadcast()
    const peer = olive.peer(chat)
    const about = '🦆'.repeat(255)
    expect(olive.call('messages.editChatAbout', { peer, about })).toBe(true)
    expect(olive.toldOf('updateChannel')).toHaveLength(1)
    expect(() => olive.call('messages.editChatAbout', { peer, about })).toThrow('CHAT_ABOUT_NOT_MODIFIED')
    expect(() => olive.call('messages.editChatAbout', { peer, about: `${about}!` })).toThrow('CHAT_ABOUT_TOO_LONG')
  })
})

describe('editChatAdmin', () => {
  it('is for the creator, and tells the members of the new version', () => {
    const bench = new HandlerBench()
    const [olive, ann, bob] = [bench.person('Olive'), bench.person('Ann'), bench.person('Bob')]
    const group = olive.group(ann)
    const edit = (actor: typeof ann, member: typeof ann, is_admin: boolean): unknown =>
      actor.call('messages.editChatAdmin', { chat_id: group.id, user_id: actor.user(member), is_admin })
    expect(() => edit(ann, ann, true)).toThrow('CHAT_ADMIN_REQUIRED')
    expect(() => edit(olive, olive, true)).toThrow('USER_ID_INVALID')
    expect(() => edit(olive, bob, true)).toThrow('USER_NOT_PARTICIPANT')
    edit(olive, ann, true)
    edit(olive, ann, true)
    expect(group.version).toBe(2)
    expect(ann.toldOf('updateChatParticipants').at(-1)).toMatchObject({
      participants: { participants: [{}, { _: 'chatParticipantAdmin', user_id: ann.id }] },
    })
    expect(ann.link(group).admin_id).toBe(ann.id)
    edit(olive, ann, false)
    expect(() => ann.link(group)).toThrow('CHAT_ADMIN_REQUIRED')
  })
})

describe('editChatDefaultBannedRights', () => {
  it('tells members what they may not do, for administrators with the right to ban', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const group = olive.group(ann)
    const rights = (withheld: object, until_date = 0) => ({ _: 'chatBannedRights', ...withheld, until_date }) as const
    const edit = (actor: typeof ann, withheld: object, until = 0): unknown => {
      const params = { peer: actor.peer(group), banned_rights: rights(withheld, until) }
      return actor.call('messages.editChatDefaultBannedRights', params)
    }
    expect(() => edit(ann, { send_polls: true })).toThrow('CHAT_ADMIN_REQUIRED')
    edit(olive, { send_polls: true })
    expect(ann.toldOf('updateChatDefaultBannedRights')).toEqual([
      {
        _: 'updateChatDefaultBannedRights',
        peer: { _: 'peerChat', chat_id: group.id },
        default_banned_rights: rights({ send_polls: true }),
        version: 2,
      },
    ])
    expect(() => edit(olive, { send_polls: true })).toThrow('CHAT_NOT_MODIFIED')
    expect(() => edit(olive, { view_messages: true })).toThrow('BANNED_RIGHTS_INVALID')
    expect(() => edit(olive, {}, bench.date + 60)).toThrow('UNTIL_DATE_INVALID')
    const params = { peer: olive.peer(olive.broadcast()), banned_rights: rights({}) }
    expect(() => olive.call('messages.editChatDefaultBannedRights', params)).toThrow('PEER_ID_INVALID')
  })
})

describe('migrateChat', () => {
  it('moves the members to a supergroup, and leaves the history and the links behind', () => {
    const bench = new HandlerBench()
    const [olive, ann, bob] = [bench.person('Olive'), bench.person('Ann'), bench.person('Bob')]
    const dan = bench.person('Dan')
    const group = olive.group(ann, bob, dan)
    dan.call('messages.deleteChatUser', { chat_id: group.id, user_id: { _: 'inputUserSelf' } })
    const banned_rights = { _: 'chatBannedRights', send_polls: true, until_date: 0 } as const
    olive.call('messages.editChatDefaultBannedRights', { peer: olive.peer(group), banned_rights })
    group.hasProtectedContent = true
    const invite = olive.link(group)
    olive.call('messages.editChatAdmin', { chat_id: group.id, user_id: olive.user(ann), is_admin: true })
    expect(() => ann.call('messages.migrateChat', { chat_id: group.id })).toThrow('CHAT_ADMIN_REQUIRED')
    const updates = updatesIn(olive.call('messages.migrateChat', { chat_id: group.id }))
    const [channel] = bench.world.channels.values()
    if (channel === undefined) throw new Error('No supergroup was made.')
    const actions = [
      { _: 'messageActionChatMigrateTo', channel_id: channel.id },
      { _: 'messageActionChannelMigrateFrom', title: 'Friends', chat_id: group.id },
    ]
    expect(actionsIn(updates)).toEqual(actions)
    expect(actionsIn(bob.told).slice(-2)).toEqual(actions)
    expect(bob.told.slice(-4).map(({ _ }) => _)).toEqual([
      'updateNewMessage',
      'updateChat',
      'updateChannel',
      'updateNewChannelMessage',
    ])
    expect(channel).toMatchObject({ defaultBannedRights: banned_rights, hasProtectedContent: true })
    expect(group.version).toBe(5)
    expect([...channel.participants.keys()]).toEqual([olive.id, ann.id, bob.id])
    expect(ann.link(channel).admin_id).toBe(ann.id)
    expect(() => bench.person('Cleo').follow(invite)).toThrow('INVITE_HASH_EXPIRED')
    expect(() => olive.call('messages.migrateChat', { chat_id: group.id })).toThrow('CHAT_ID_INVALID')
    const named = { chat_id: group.id, user_id: olive.user(bob) }
    for (const change of [
      () => olive.call('messages.editChatTitle', { chat_id: group.id, title: 'Gone' }),
      () => olive.call('messages.editChatAdmin', { ...named, is_admin: true }),
      () => olive.call('messages.addChatUser', { ...named, fwd_limit: 0 }),
      () => olive.call('messages.deleteChatUser', named),
    ]) {
      expect(change).toThrow('CHAT_ID_INVALID')
    }
    expect(bob.call('channels.getFullChannel', { channel: bob.channel(channel) })).toMatchObject({
      full_chat: { migrated_from_chat_id: group.id, participants_count: 3 },
    })
    expect(bob.call('messages.getChats', { id: [group.id] }).chats).toMatchObject([
      { deactivated: true, migrated_to: { channel_id: channel.id } },
    ])
  })
})

describe('getCommonChats', () => {
  it('lists groups that both are in, highest id first, in pages', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const [one, two, chat] = [olive.group(ann), olive.group(ann), olive.supergroup()]
    olive.group()
    const news = olive.broadcast()
    for (const channel of [chat, news]) ann.follow(olive.link(channel))
    const list = (max_id: number, limit: number): unknown =>
      olive.call('messages.getCommonChats', { user_id: olive.user(ann), max_id, limit })
    expect(list(0, 10)).toMatchObject({ _: 'messages.chats', chats: [{ id: chat.id }, { id: two.id }, { id: one.id }] })
    expect(list(chat.id, 1)).toMatchObject({ _: 'messages.chatsSlice', count: 3, chats: [{ id: two.id }] })
    expect(() => olive.call('messages.getCommonChats', { user_id: olive.user(olive), max_id: 0, limit: 1 })).toThrow(
      'USER_ID_INVALID',
    )
  })
})
