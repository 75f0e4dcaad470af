import { describe, expect, it } from 'vitest'
import { type Actor, HandlerBench } from '../../../../tests/sandbox/handlerBench.js'
import type { Channel } from '../../world/chat.js'

function mark(actor: Actor, chat: Channel, unread: boolean): boolean {
  const peer = { _: 'inputDialogPeer', peer: actor.peer(chat) } as const
  return actor.call('messages.markDialogUnread', { unread, peer })
}

function isMarked(actor: Actor, chat: Channel): boolean {
  const peers = [{ _: 'inputDialogPeer', peer: actor.peer(chat) } as const]
  const { dialogs } = actor.call('messages.getPeerDialogs', { peers })
  return dialogs[0]?._ === 'dialog' && dialogs[0].unread_mark === true
}

describe('markDialogUnread', () => {
  it('sets and takes the mark, for the caller alone, and tells it once', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const chat = olive.supergroup()
    ann.follow(olive.link(chat))
    for (const unread of [true, false]) {
      const before = olive.toldOf('updateDialogUnreadMark').length
      for (let times = 0; times < 2; times += 1) expect(mark(olive, chat, unread)).toBe(true)
      expect(isMarked(olive, chat)).toBe(unread)
      expect(isMarked(ann, chat)).toBe(false)
      const told = olive.toldOf('updateDialogUnreadMark').slice(before)
      expect(told.map((update) => update.unread === true)).toEqual([unread])
      expect(ann.toldOf('updateDialogUnreadMark')).toEqual([])
    }
  })

  it('is for people, and for dialogs', () => {
    const bench = new HandlerBench()
    const [olive, bot] = [bench.person('Olive'), bench.bot('Hedge')]
    expect(() => mark(bot, olive.supergroup(), true)).toThrow('BOT_METHOD_INVALID')
    const folder = { _: 'inputDialogPeerFolder', folder_id: 1 } as const
    expect(() => olive.call('messages.markDialogUnread', { peer: folder })).toThrow('PEER_ID_INVALID')
  })
})
