import { describe, expect, it } from 'vitest'
import { type Actor, HandlerBench } from '../../../../tests/sandbox/handlerBench.js'
import type { Channel } from '../../world/chat.js'

function write(actor: Actor, chat: Channel, count: number): void {
  for (let id = 1; id <= count; id += 1) {
    const random_id = BigInt(actor.id) * 1000n + BigInt(id)
    actor.call('messages.sendMessage', { peer: actor.peer(chat), message: String(id), random_id })
  }
}

function textsIn(bench: HandlerBench, chat: Channel): number {
  return [...chat.box.messages.values()].filter((key) => bench.world.messages.get(key)?.action === undefined).length
}

describe('deleteParticipantHistory', () => {
  it('deletes what one member wrote, a part at a time, of those who may delete messages', () => {
    const bench = new HandlerBench()
    const [olive, ann, admin] = [bench.person('Olive'), bench.person('Ann'), bench.person('Admin')]
    const chat = olive.supergroup()
    for (const actor of [ann, admin]) actor.follow(olive.link(chat))
    olive.promote(chat, admin, { ban_users: true })
    write(ann, chat, 130)
    write(olive, chat, 2)
    const clear = (actor: Actor): { readonly pts_count: number; readonly offset: number; readonly pts: number } =>
      actor.call('channels.deleteParticipantHistory', {
        channel: actor.channel(chat),
        participant: actor.userPeer(ann),
      })
    expect(() => clear(ann)).toThrow('CHAT_ADMIN_REQUIRED')
    expect(() => clear(admin)).toThrow('CHAT_ADMIN_REQUIRED')
    olive.promote(chat, admin, { delete_messages: true })
    const before = chat.box.pts
    expect(clear(admin)).toEqual({ _: 'messages.affectedHistory', pts: before + 100, pts_count: 100, offset: 30 })
    expect(olive.toldOf('updateDeleteChannelMessages').at(-1)).toMatchObject({ pts: before + 100, pts_count: 100 })
    expect(clear(admin)).toMatchObject({ pts: before + 130, pts_count: 30, offset: 0 })
    expect(clear(admin)).toMatchObject({ pts: before + 130, pts_count: 0, offset: 0 })
    expect(textsIn(bench, chat)).toBe(2)
  })

  it('is for supergroups, and for people', () => {
    const bench = new HandlerBench()
    const [olive, bot] = [bench.person('Olive'), bench.bot('Hedge')]
    const clear = (actor: Actor, chat: Channel): unknown =>
      actor.call('channels.deleteParticipantHistory', {
        channel: actor.channel(chat),
        participant: { _: 'inputPeerSelf' },
      })
    expect(() => clear(olive, olive.broadcast())).toThrow('CHANNEL_INVALID')
    expect(() => clear(bot, olive.supergroup())).toThrow('BOT_METHOD_INVALID')
  })
})
