import { describe, expect, it } from 'vitest'
import { type Actor, actionsIn, HandlerBench } from '../../../../tests/sandbox/handlerBench.js'
import { sendText } from '../../../../tests/sandbox/sendText.js'
import type { Channel, Group } from '../../world/chat.js'

function pin(
  actor: Actor,
  chat: Group | Channel,
  id: number,
  flags: { unpin?: boolean; silent?: boolean } = {},
): unknown {
  return actor.call('messages.updatePinnedMessage', { peer: actor.peer(chat), id, ...flags })
}

describe('updatePinnedMessage', () => {
  it('tells all members by a message, and marks every copy', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    sendText(ann, ann, 'A note that moves the ids apart')
    const [group, chat] = [olive.group(ann), olive.supergroup()]
    ann.follow(olive.link(chat))
    const id = sendText(olive, group, 'One')
    pin(olive, group, id, { silent: true })
    expect(ann.toldOf('updatePinnedMessages')).toMatchObject([
      { pinned: true, peer: { chat_id: group.id }, messages: [id + 1], pts_count: 1 },
    ])
    expect(ann.toldOf('updateNewMessage').at(-1)).toMatchObject({
      message: { action: { _: 'messageActionPinMessage' }, reply_to: { reply_to_msg_id: id + 1 }, silent: true },
    })
    expect(() => pin(olive, group, id)).toThrow('CHAT_NOT_MODIFIED (400)')
    const inChat = sendText(olive, chat, 'Two')
    pin(olive, chat, inChat)
    expect(ann.toldOf('updatePinnedChannelMessages')).toMatchObject([
      { pinned: true, channel_id: chat.id, messages: [inChat], pts_count: 1, pts: chat.box.pts - 1 },
    ])
    pin(olive, chat, inChat, { unpin: true })
    expect(ann.toldOf('updatePinnedChannelMessages').at(-1)).toMatchObject({ messages: [inChat], pts: chat.box.pts })
    expect(actionsIn(ann.told).filter(({ _ }) => _ === 'messageActionPinMessage')).toHaveLength(2)
  })

  it('is for members where it is not withheld, and in channels for those who may edit', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const [chat, news] = [olive.supergroup(), olive.broadcast()]
    ann.follow(olive.link(chat))
    const [text, post] = [sendText(olive, chat, 'One'), sendText(olive, news, 'Two')]
    pin(ann, chat, text)
    const banned_rights = { _: 'chatBannedRights', pin_messages: true, until_date: 0 } as const
    olive.call('messages.editChatDefaultBannedRights', { peer: olive.peer(chat), banned_rights })
    expect(() => pin(ann, chat, text, { unpin: true })).toThrow('CHAT_ADMIN_REQUIRED (400)')
    olive.promote(news, ann, { post_messages: true })
    expect(() => pin(ann, news, post)).toThrow('CHAT_ADMIN_REQUIRED (400)')
    olive.promote(news, ann, { edit_messages: true })
    pin(ann, news, post)
  })

  it('pins for one side or both of a private chat', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const id = sendText(olive, ann, 'One')
    const peer = olive.userPeer(ann)
    olive.call('messages.updatePinnedMessage', { peer, id, pm_oneside: true })
    expect(ann.toldOf('updatePinnedMessages')).toEqual([])
    expect(ann.toldOf('updateNewMessage')).toHaveLength(1)
    olive.call('messages.updatePinnedMessage', { peer, id })
    expect(ann.toldOf('updatePinnedMessages')).toMatchObject([{ pinned: true, peer: { user_id: olive.id } }])
  })
})

describe('unpinAllMessages', () => {
  it('counts every message in the position of every box', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const [group, chat] = [olive.group(ann), olive.supergroup()]
    for (const place of [group, chat]) {
      const ids = [sendText(olive, place, 'One'), sendText(olive, place, 'Two')]
      sendText(olive, place, 'Three')
      for (const id of ids) pin(olive, place, id)
      const pts = (): number => (place.type === 'channel' ? place.box.pts : (bench.world.boxes.get(olive.id)?.pts ?? 0))
      const before = pts()
      const unpin = (): unknown => olive.call('messages.unpinAllMessages', { peer: olive.peer(place) })
      expect(unpin()).toMatchObject({ pts: before + 2, pts_count: 2, offset: 0 })
      expect(pts()).toBe(before + 2)
      expect(unpin()).toMatchObject({ pts: before + 2, pts_count: 0 })
    }
    expect(ann.toldOf('updatePinnedMessages').at(-1)).toMatchObject({ pts_count: 2 })
    expect(ann.toldOf('updatePinnedMessages').at(-1)?.pinned).not.toBe(true)
  })
})
