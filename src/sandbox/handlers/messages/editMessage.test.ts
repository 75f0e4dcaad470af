import { describe, expect, it } from 'vitest'
import { type Actor, HandlerBench } from '../../../../tests/sandbox/handlerBench.js'
import { sendText } from '../../../../tests/sandbox/sendText.js'
import type * as tl from '../../../tl/generated/api.js'
import type { Channel } from '../../world/chat.js'

const TWO_DAYS = 172_800

describe('editMessage', () => {
  it('gives every copy its own place in its box', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const group = olive.group(ann)
    sendText(ann, group, 'x')
    const id = sendText(olive, group, 'One')
    olive.call('messages.editMessage', { peer: olive.peer(group), id, message: 'Two' })
    const [edit] = ann.toldOf('updateEditMessage')
    expect(edit).toMatchObject({ message: { message: 'Two', edit_date: bench.date }, pts_count: 1 })
    expect(edit?.pts).toBe(bench.world.boxes.get(ann.id)?.pts)
  })

  it('ends after two days, except for bots and administrators who may pin', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const [chat, news] = [olive.supergroup(), olive.broadcast()]
    ann.follow(olive.link(chat))
    olive.promote(news, ann, { post_messages: true })
    const [own, annOwn, post] = [sendText(olive, chat, 'One'), sendText(ann, chat, 'One'), sendText(ann, news, 'One')]
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
    const id = sendText(ann, chat, 'Choose', keyboard('Yes'))
    const edit = (markup?: tl.ReplyMarkup): unknown =>
      ann.call('messages.editMessage', { peer: ann.peer(chat), id, reply_markup: markup })
    expect(() => edit(keyboard('Yes'))).toThrow('MESSAGE_NOT_MODIFIED (400)')
    edit(keyboard('No'))
    edit()
    const edits = olive.toldOf('updateEditChannelMessage').map(({ message }) => message)
    expect(edits).toMatchObject([
      { reply_markup: keyboard('No'), edit_date: undefined },
      { message: 'Choose', reply_markup: undefined, edit_date: undefined },
    ])
  })

  it('is for those who are in the chat still, and for texts of a length that may be', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const group = olive.group(ann)
    const id = sendText(ann, group, 'One')
    const edit = (message: string): unknown => ann.call('messages.editMessage', { peer: ann.peer(group), id, message })
    expect(() => edit('  ')).toThrow('MESSAGE_EMPTY (400)')
    expect(() => edit('x'.repeat(4097))).toThrow('MESSAGE_TOO_LONG (400)')
    ann.call('messages.deleteChatUser', { chat_id: group.id, user_id: { _: 'inputUserSelf' } })
    expect(() => edit('Two')).toThrow('CHAT_WRITE_FORBIDDEN (403)')
  })
})
