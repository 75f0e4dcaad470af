import { describe, expect, it } from 'vitest'
import { type Actor, HandlerBench } from '../../../../tests/sandbox/handlerBench.js'
import type * as tl from '../../../tl/generated/api.js'
import type { Channel, Group } from '../../world/chat.js'

const TWO_DAYS = 172_800

function send(actor: Actor, chat: Group | Channel, message: string, reply_markup?: tl.ReplyMarkup): number {
  const random_id = BigInt(Math.imul(message.length + 1, 7919) + actor.told.length)
  const answer = actor.call('messages.sendMessage', { peer: actor.peer(chat), message, random_id, reply_markup })
  const first = answer._ === 'updates' ? answer.updates[0] : undefined
  if (first?._ !== 'updateMessageID') throw new Error('Nothing was sent')
  return first.id
}

describe('editMessage', () => {
  it('gives every copy its own place in its box', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const group = olive.group(ann)
    send(ann, group, 'x')
    const id = send(olive, group, 'One')
    olive.call('messages.editMessage', { peer: olive.peer(group), id, message: 'Two' })
    const [edit] = ann.toldOf('updateEditMessage')
    expect(edit).toMatchObject({ message: { message: 'Two', edit_date: bench.date }, pts: 4, pts_count: 1 })
  })

  it('ends after two days, except for bots and administrators who may pin', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const [chat, news] = [olive.supergroup(), olive.broadcast()]
    ann.follow(olive.link(chat))
    olive.promote(news, ann, { post_messages: true })
    const [own, annOwn, post] = [send(olive, chat, 'One'), send(ann, chat, 'One'), send(ann, news, 'One')]
    const edit = (actor: Actor, place: Channel, id: number, message: string): unknown =>
      actor.call('messages.editMessage', { peer: actor.peer(place), id, message })
    bench.pass(TWO_DAYS)
    edit(ann, chat, annOwn, 'Two')
    edit(ann, news, post, 'Two')
    bench.pass(1)
    expect(() => edit(ann, chat, annOwn, 'Three')).toThrow('MESSAGE_EDIT_TIME_EXPIRED (400)')
    expect(() => edit(ann, news, post, 'Three')).toThrow('MESSAGE_EDIT_TIME_EXPIRED (400)')
    edit(olive, chat, own, 'Three')
    edit(olive, news, post, 'Three')
    olive.promote(news, ann, { edit_messages: true })
    edit(ann, news, post, 'Four')
    olive.promote(news, ann, { invite_users: true })
    expect(() => edit(ann, news, post, 'Five')).toThrow('CHAT_ADMIN_REQUIRED (400)')
  })

  it('does not mark a message as edited whose buttons alone change', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.bot('ann')]
    const chat = olive.supergroup()
    olive.promote(chat, ann, { invite_users: true })
    const keyboard = (text: string): tl.replyInlineMarkup => ({
      _: 'replyInlineMarkup',
      rows: [
        {
          _: 'keyboardButtonRow',
          buttons: [{ _: 'keyboardButtonCallback', text, data: Uint8Array.of(1) }],
        },
      ],
    })
    const id = send(ann, chat, 'Choose', keyboard('Yes'))
    const edit = (markup?: tl.ReplyMarkup): unknown =>
      ann.call('messages.editMessage', { peer: ann.peer(chat), id, reply_markup: markup })
    expect(() => edit(keyboard('Yes'))).toThrow('MESSAGE_NOT_MODIFIED (400)')
    edit(keyboard('No'))
    edit()
    const edits = olive.toldOf('updateEditChannelMessage').map(({ message }) => message)
    expect(edits).toMatchObject([{ reply_markup: keyboard('No') }, { message: 'Choose' }])
    for (const message of edits) expect(message).not.toHaveProperty('edit_date')
    expect(edits[1]).not.toHaveProperty('reply_markup')
  })

  it('is for those who are in the chat still, and for texts of a length that may be', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const group = olive.group(ann)
    const id = send(ann, group, 'One')
    const edit = (message: string): unknown => ann.call('messages.editMessage', { peer: ann.peer(group), id, message })
    expect(() => edit('  ')).toThrow('MESSAGE_EMPTY (400)')
    expect(() => edit('x'.repeat(4097))).toThrow('MESSAGE_TOO_LONG (400)')
    ann.call('messages.deleteChatUser', { chat_id: group.id, user_id: { _: 'inputUserSelf' } })
    expect(() => edit('Two')).toThrow('CHAT_WRITE_FORBIDDEN (403)')
  })
})
