import { describe, expect, it } from 'vitest'
import { onStage } from '../../../tests/stage/onStage.js'
import { resolvePeer } from './resolvePeer.js'

describe('somebody who was only seen in a message', () => {
  it('5.9 U9 is asked for by that message, and can be named from then on', () =>
    onStage(async ({ client, guest, chatId, newUser }) => {
      const { client: zoe, id: zoeId } = await newUser('Zoe')
      const { inviteLink } = await client.createInviteLink(chatId)
      await zoe.joinChatByInviteLink(inviteLink)
      const { id: messageId } = await zoe.sendMessage(chatId, 'Hello')
      await guest.joinChatByInviteLink(inviteLink)
      const chat = await resolvePeer(guest, chatId)
      if (chat._ !== 'inputPeerChannel') throw new Error('no channel')
      const seen = { _: 'user', id: zoeId, min: true, access_hash: 1n, first_name: 'Zoe' } as const
      const message = {
        _: 'message',
        id: messageId,
        from_id: { _: 'peerUser', user_id: zoeId },
        peer_id: { _: 'peerChannel', channel_id: chat.channel_id },
        date: 0,
        message: 'Hello',
      } as const
      guest.peers.remember([seen], [], [message])
      expect(guest.peers.placeOf({ _: 'peerUser', user_id: zoeId })).toEqual({ chat: message.peer_id, messageId })
      const named = await resolvePeer(guest, zoeId)
      if (named._ !== 'inputPeerUser') throw new Error(`got ${named._}`)
      expect(named.access_hash).not.toBe(1n)
      // A min object does not take the place of what is known in full.
      guest.peers.remember([seen], [], [message])
      expect(await resolvePeer(guest, zoeId)).toEqual(named)
    }))
})
