import { describe, expect, it } from 'vitest'
import { actionsIn, HandlerBench, updatesIn } from '../../../../tests/sandbox/handlerBench.js'
import { openChannel } from '../../world/openChannel.js'

describe('createChannel', () => {
  it('makes a supergroup or a broadcast channel, whose first message is that it was made', () => {
    const bench = new HandlerBench()
    const olive = bench.person('Olive')
    for (const [isBroadcast, flag] of [
      [false, 'megagroup'],
      [true, 'broadcast'],
    ] as const) {
      const answer = olive.call('channels.createChannel', { [flag]: true, title: 'Waders', about: ' Birds ' })
      expect(actionsIn(updatesIn(answer))).toEqual([{ _: 'messageActionChannelCreate', title: 'Waders' }])
      const channel = [...bench.world.channels.values()].at(-1)
      expect(channel).toMatchObject({ isBroadcast, about: 'Birds', creatorId: olive.id })
      expect(answer).toMatchObject({ chats: [{ _: 'channel', id: channel?.id, creator: true, [flag]: true }] })
    }
    expect(olive.told).toEqual([])
  })

  it('refuses an empty title, a long description and what it has not got', () => {
    const bench = new HandlerBench()
    const olive = bench.person('Olive')
    const make = (change: object): unknown =>
      olive.call('channels.createChannel', { megagroup: true, title: 'Waders', about: '', ...change })
    expect(() => make({ title: ' ' })).toThrow('CHAT_TITLE_EMPTY')
    expect(() => make({ about: 'w'.repeat(256) })).toThrow('CHAT_ABOUT_TOO_LONG')
    expect(() => make({ forum: true, megagroup: false })).toThrow('CHANNEL_INVALID')
    const geo_point = { _: 'inputGeoPoint', lat: 1, long: 2 } as const
    expect(() => make({ geo_point, address: 'Mudflats' })).toThrow('SANDBOX_UNSUPPORTED')
    expect(bench.world.channels.size).toBe(0)
  })

  it('refuses more than 500 channels', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const first = olive.supergroup()
    const invite = ann.link(ann.supergroup())
    const draft = { title: 'One of many', creatorId: olive.id, isBroadcast: false }
    for (let count = 1; count < 500; count++) openChannel(bench.world, draft, bench.now)
    expect(() => olive.supergroup()).toThrow('CHANNELS_TOO_MUCH (400)')
    expect(() => olive.follow(invite)).toThrow('CHANNELS_TOO_MUCH (400)')
    const group = olive.group()
    expect(() => olive.call('messages.migrateChat', { chat_id: group.id })).toThrow('CHANNELS_TOO_MUCH (400)')
    olive.call('channels.leaveChannel', { channel: olive.channel(first) })
    olive.follow(invite)
  })
})

describe('getChannels', () => {
  it('shows channels by the hash of the caller alone, and none that is closed to the caller', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const chat = olive.supergroup()
    const shown = olive.call('channels.getChannels', { id: [olive.channel(chat)] })
    expect(shown.chats).toMatchObject([{ id: chat.id, title: 'Waders', participants_count: 1 }])
    const [own, foreign] = [ann.channel(chat), olive.channel(chat)]
    expect(() => ann.call('channels.getChannels', { id: [foreign] })).toThrow('CHANNEL_INVALID')
    expect(() => ann.call('channels.getChannels', { id: [own] })).toThrow('CHANNEL_PRIVATE')
  })
})

describe('deleteChannel', () => {
  it('keeps a channel that has grown beyond a thousand', () => {
    const bench = new HandlerBench()
    const olive = bench.person('Olive')
    const chat = olive.supergroup()
    for (let userId = 1; userId <= 1_000; userId++) {
      chat.participants.set(userId, { userId, status: 'member', joinedAt: bench.date, isCreator: false })
    }
    const channel = olive.channel(chat)
    expect(() => olive.call('channels.deleteChannel', { channel })).toThrow('CHANNEL_TOO_LARGE (400)')
    chat.participants.delete(1)
    olive.call('channels.deleteChannel', { channel })
    expect(chat.participants.size).toBe(0)
  })

  it('closes a channel for everyone, and frees its username', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const chat = olive.supergroup()
    const channel = olive.channel(chat)
    olive.call('channels.updateUsername', { channel, username: 'waders' })
    const invite = olive.link(chat)
    ann.follow(invite)
    expect(() => ann.call('channels.deleteChannel', { channel: ann.channel(chat) })).toThrow('CHAT_ADMIN_REQUIRED')
    const answer = olive.call('channels.deleteChannel', { channel })
    expect(answer).toMatchObject({ updates: [{ _: 'updateChannel' }], chats: [{ _: 'channelForbidden' }] })
    expect(ann.told.at(-1)).toEqual({ _: 'updateChannel', channel_id: chat.id })
    expect(() => olive.call('channels.getFullChannel', { channel })).toThrow('CHANNEL_PRIVATE')
    expect(() => bench.person('Bob').follow(invite)).toThrow('INVITE_HASH_EXPIRED')
    expect(() => ann.call('contacts.resolveUsername', { username: 'waders' })).toThrow('USERNAME_NOT_OCCUPIED')
  })
})
