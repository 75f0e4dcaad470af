import { describe, expect, it } from 'vitest'
import { type Actor, HandlerBench } from '../../../../tests/sandbox/handlerBench.js'
import type { Channel } from '../../world/chat.js'

function write(actor: Actor, chat: Channel, count: number): void {
  for (let index = 0; index < count; index++) {
    const random_id = BigInt(chat.box.lastMessageId + 1)
    actor.call('messages.sendMessage', { peer: actor.peer(chat), message: `${index}`, random_id })
  }
}

describe('readHistory', () => {
  it('tells the reader how much is left, and the authors once that they were read', () => {
    const bench = new HandlerBench()
    const [olive, ann, bob] = [bench.person('Olive'), bench.person('Ann'), bench.person('Bob')]
    const chat = olive.supergroup()
    for (const guest of [ann, bob]) guest.follow(olive.link(chat))
    write(olive, chat, 3)
    const read = (actor: Actor, max_id: number): boolean =>
      actor.call('channels.readHistory', { channel: actor.channel(chat), max_id })
    expect(read(ann, 5)).toBe(true)
    const { pts } = chat.box
    expect(ann.toldOf('updateReadChannelInbox')).toEqual([
      { _: 'updateReadChannelInbox', channel_id: chat.id, max_id: 5, still_unread_count: 1, pts },
    ])
    const told = { _: 'updateReadChannelOutbox', channel_id: chat.id }
    expect(olive.toldOf('updateReadChannelOutbox')).toEqual([{ ...told, max_id: 5 }])
    read(bob, 5)
    read(ann, 4)
    expect(ann.toldOf('updateReadChannelInbox')).toHaveLength(1)
    expect(olive.toldOf('updateReadChannelOutbox')).toHaveLength(1)
    read(ann, 1_000)
    expect(olive.toldOf('updateReadChannelOutbox').at(-1)).toEqual({ ...told, max_id: 6 })
    expect(ann.call('channels.getFullChannel', { channel: ann.channel(chat) })).toMatchObject({
      full_chat: { unread_count: 0, read_inbox_max_id: 6 },
    })
  })

  it('keeps nothing of one who looks at a public chat from outside', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const chat = olive.supergroup()
    olive.call('channels.updateUsername', { channel: olive.channel(chat), username: 'waders' })
    expect(ann.call('channels.readHistory', { channel: ann.channel(chat), max_id: 1 })).toBe(true)
    expect(ann.told).toEqual([])
    expect(olive.toldOf('updateReadChannelOutbox')).toEqual([])
  })
})

describe('deleteMessages', () => {
  it('deletes for everyone what one wrote, or anything with the right, and counts what there was', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const chat = olive.supergroup()
    ann.follow(olive.link(chat))
    write(ann, chat, 2)
    write(olive, chat, 1)
    const remove = (actor: Actor, id: readonly number[]): unknown =>
      actor.call('channels.deleteMessages', { channel: actor.channel(chat), id })
    expect(() => remove(ann, [3, 5])).toThrow('MESSAGE_DELETE_FORBIDDEN (403)')
    const { pts } = chat.box
    expect(remove(ann, [3, 3, 99])).toEqual({ _: 'messages.affectedMessages', pts: pts + 1, pts_count: 1 })
    expect(olive.toldOf('updateDeleteChannelMessages')).toEqual([
      { _: 'updateDeleteChannelMessages', channel_id: chat.id, messages: [3], pts: pts + 1, pts_count: 1 },
    ])
    expect(ann.toldOf('updateDeleteChannelMessages')).toEqual([])
    expect(remove(olive, [1, 4, 5])).toMatchObject({ pts: pts + 3, pts_count: 2 })
    expect([...chat.box.messages.keys()]).toEqual([1, 2])
    expect(remove(olive, [4])).toEqual({ _: 'messages.affectedMessages', pts: pts + 3, pts_count: 0 })
  })
})

describe('getSendAs', () => {
  it('offers administrators the chat itself', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const [chat, news] = [olive.supergroup(), olive.broadcast()]
    ann.follow(olive.link(chat))
    const peersOf = (actor: Actor, channel: Channel): unknown =>
      actor.call('channels.getSendAs', { peer: actor.peer(channel) }).peers.map(({ peer }) => peer)
    const user = (actor: Actor): unknown => ({ _: 'peerUser', user_id: actor.id })
    expect(peersOf(ann, chat)).toEqual([user(ann)])
    expect(peersOf(olive, chat)).toEqual([user(olive), { _: 'peerChannel', channel_id: chat.id }])
    expect(peersOf(olive, news)).toEqual([{ _: 'peerChannel', channel_id: news.id }])
    const group = olive.group()
    expect(() => olive.call('channels.getSendAs', { peer: olive.peer(group) })).toThrow('PEER_ID_INVALID')
  })
})
