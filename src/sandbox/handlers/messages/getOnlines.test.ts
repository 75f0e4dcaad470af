import { describe, expect, it } from 'vitest'
import { type Actor, HandlerBench } from '../../../../tests/sandbox/handlerBench.js'
import type { Channel, Group } from '../../world/chat.js'

describe('getOnlines', () => {
  it('counts the members who are online, and oneself', () => {
    const bench = new HandlerBench()
    const [olive, ann, bob, cleo] = ['Olive', 'Ann', 'Bob', 'Cleo'].map((name) => bench.person(name))
    if (!olive || !ann || !bob || !cleo) throw new Error('Somebody is missing')
    const [group, chat, news] = [olive.group(ann, bob), olive.supergroup(), olive.broadcast()]
    for (const actor of [ann, bob]) for (const each of [chat, news]) actor.follow(olive.link(each))
    const count = (actor: Actor, each: Group | Channel): number =>
      actor.call('messages.getOnlines', { peer: actor.peer(each) }).onlines
    expect([group, chat, news].map((each) => count(olive, each))).toEqual([1, 1, 1])
    for (const actor of [ann, cleo]) actor.call('account.updateStatus', { offline: false })
    expect([group, chat, news].map((each) => count(olive, each))).toEqual([2, 2, 2])
    expect([group, chat, news].map((each) => count(bob, each))).toEqual([2, 2, 1])
    ann.call('account.updateStatus', { offline: true })
    expect(count(olive, group)).toBe(1)
    ann.call('account.updateStatus', { offline: false })
    bench.pass(301)
    expect(count(olive, group)).toBe(1)
  })

  it('is for people, and for chats', () => {
    const bench = new HandlerBench()
    const [olive, bot] = [bench.person('Olive'), bench.bot('Hedge')]
    expect(() => olive.call('messages.getOnlines', { peer: { _: 'inputPeerSelf' } })).toThrow('PEER_ID_INVALID')
    expect(() => bot.call('messages.getOnlines', { peer: { _: 'inputPeerSelf' } })).toThrow('BOT_METHOD_INVALID')
  })
})
