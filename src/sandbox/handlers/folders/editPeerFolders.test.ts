import { describe, expect, it } from 'vitest'
import { type Actor, HandlerBench, updatesIn } from '../../../../tests/sandbox/handlerBench.js'
import type { Channel, Group } from '../../world/chat.js'
import { userBox } from '../../world/userBox.js'
import type * as tl from '../../../tl/generated/api.js'

function move(actor: Actor, folder_id: number, ...chats: readonly (Group | Channel)[]): readonly tl.Update[] {
  const folder_peers = chats.map((chat) => ({ _: 'inputFolderPeer', peer: actor.peer(chat), folder_id }) as const)
  return updatesIn(actor.call('folders.editPeerFolders', { folder_peers }))
}

function list(actor: Actor, folder_id: number): readonly tl.Peer[] {
  const answer = actor.call('messages.getDialogs', {
    folder_id,
    offset_date: 0,
    offset_id: 0,
    offset_peer: { _: 'inputPeerEmpty' },
    limit: 100,
    hash: 0n,
  })
  if (answer._ === 'messages.dialogsNotModified') throw new Error('Nothing was told')
  return answer.dialogs.flatMap((dialog) => (dialog._ === 'dialog' ? [dialog.peer] : []))
}

describe('editPeerFolders', () => {
  it('moves chats to the archive and back, and tells what has moved', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const [group, chat] = [olive.group(ann), olive.supergroup()]
    const [groupPeer, chatPeer] = [
      { _: 'peerChat', chat_id: group.id },
      { _: 'peerChannel', channel_id: chat.id },
    ]
    const pts = userBox(bench.world, olive.id).pts
    const folder_peers = [groupPeer, chatPeer].map((peer) => ({ _: 'folderPeer', peer, folder_id: 1 }))
    expect(move(olive, 1, group, chat)).toEqual([{ _: 'updateFolderPeers', folder_peers, pts: pts + 2, pts_count: 2 }])
    expect(move(olive, 1, group)).toEqual([])
    expect(list(olive, 0)).toEqual([])
    expect(list(olive, 1)).toEqual(expect.arrayContaining([groupPeer, chatPeer]))
    expect(list(ann, 0)).toEqual([groupPeer])
    move(olive, 0, chat)
    expect(list(olive, 0)).toEqual([chatPeer])
    expect(list(olive, 1)).toEqual([groupPeer])
  })

  it('takes a chat that was pinned off the top', () => {
    const bench = new HandlerBench()
    const olive = bench.person('Olive')
    const chat = olive.supergroup()
    const dialog = userBox(bench.world, olive.id).dialogs.get(chat.peerId)
    if (dialog === undefined) throw new Error('There is no dialog')
    dialog.isPinned = true
    move(olive, 1, chat)
    for (const folder_id of [0, 1])
      expect(olive.call('messages.getPinnedDialogs', { folder_id })).toMatchObject({ dialogs: [] })
  })

  it('knows the list and the archive only, and people only', () => {
    const bench = new HandlerBench()
    const [olive, bot] = [bench.person('Olive'), bench.bot('Hedge')]
    expect(() => move(olive, 2, olive.supergroup())).toThrow('FOLDER_ID_INVALID')
    expect(() => move(bot, 1)).toThrow('BOT_METHOD_INVALID')
  })
})
