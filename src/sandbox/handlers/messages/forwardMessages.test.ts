import { describe, expect, it } from 'vitest'
import { type Actor, HandlerBench } from '../../../../tests/sandbox/handlerBench.js'
import { sendText } from '../../../../tests/sandbox/sendText.js'
import type { Channel, Group } from '../../world/chat.js'

let lastRandomId = 1_000_000n

function forward(actor: Actor, from: Group | Channel, to: Group | Channel | Actor, ...id: number[]): unknown {
  return actor.call('messages.forwardMessages', {
    from_peer: actor.peer(from),
    to_peer: 'call' in to ? actor.userPeer(to) : actor.peer(to),
    id,
    random_id: BigInt64Array.from(id, () => (lastRandomId += 1n)),
  })
}

describe('forwardMessages', () => {
  it('goes on to show who wrote first', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const [group, chat, news] = [olive.group(ann), olive.supergroup(), olive.broadcast()]
    const { date } = bench
    const [text, post] = [sendText(ann, group, 'Hello'), sendText(olive, news, 'The roses are out')]
    bench.pass(10)
    // Both boxes of the group have the same numbers up to here.
    forward(olive, group, chat, text)
    forward(olive, chat, ann, chat.box.lastMessageId)
    forward(olive, news, ann, post)
    const shown = ann.toldOf('updateNewMessage').slice(-2)
    expect(shown).toMatchObject([
      { message: { message: 'Hello', fwd_from: { from_id: { user_id: ann.id }, date } } },
      { message: { fwd_from: { from_id: { channel_id: news.id }, date, channel_post: post } } },
    ])
    forward(olive, news, olive, post)
    expect([...bench.world.messages.values()].at(-1)?.forward).toMatchObject({
      saved_from_peer: { channel_id: news.id },
      saved_from_msg_id: post,
    })
  })

  it('passes over what is gone and what tells of changes, unless nothing is left', () => {
    const bench = new HandlerBench()
    const olive = bench.person('Olive')
    const chat = olive.supergroup()
    const id = sendText(olive, chat, 'One')
    expect(() => forward(olive, chat, olive, 1, id + 1)).toThrow('MESSAGE_ID_INVALID (400)')
    expect(() => forward(olive, chat, olive)).toThrow('MESSAGE_IDS_EMPTY (400)')
    expect(forward(olive, chat, olive, 1, id, id + 1)).toMatchObject({
      updates: [{ _: 'updateMessageID' }, { message: { message: 'One' } }],
    })
  })

  it('keeps what is protected where it is', () => {
    const bench = new HandlerBench()
    const olive = bench.person('Olive')
    const [chat, other] = [olive.supergroup(), olive.supergroup()]
    const id = sendText(olive, chat, 'One')
    chat.hasProtectedContent = true
    expect(() => forward(olive, chat, other, id)).toThrow('CHAT_FORWARDS_RESTRICTED (400)')
    expect(other.box.lastMessageId).toBe(1)
  })

  it('keeps to the rights of the chat it goes to', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const [news, chat] = [olive.broadcast(), olive.supergroup()]
    ann.follow(olive.link(news))
    ann.follow(olive.link(chat))
    const ids = [sendText(olive, news, 'One'), sendText(olive, news, 'Two')]
    expect(() => forward(ann, news, news, ...ids)).toThrow('CHAT_ADMIN_REQUIRED (400)')
    olive.call('channels.toggleSlowMode', { channel: olive.channel(chat), seconds: 10 })
    expect(() => forward(ann, news, chat, ...ids)).toThrow('SLOWMODE_MULTI_MSGS_DISABLED (400)')
    forward(ann, news, chat, ids[0] ?? 0)
    expect(() => forward(ann, news, chat, ids[1] ?? 0)).toThrow('SLOWMODE_WAIT_10 (420)')
    forward(olive, news, chat, ...ids)
  })
})
