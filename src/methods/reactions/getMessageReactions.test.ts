import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getMessageReactions', () => {
  it('lists who reacted, page by page', () =>
    onStage(async ({ client, guest, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChatByInviteLink(inviteLink)
      const { id } = await client.sendMessage(chatId, 'Roses!')
      await client.addReaction(chatId, id, { type: 'emoji', emoji: '👍' })
      await guest.addReaction(chatId, id, { type: 'emoji', emoji: '❤' }, { big: true })
      const all = await client.getMessageReactions(chatId, id)
      expect(all).toMatchObject({
        count: 2,
        reactions: [
          { chat: { firstName: 'Gus' }, reaction: { emoji: '❤' }, isBig: true, isUnread: true, isCreator: false },
          { chat: { firstName: 'Olive' }, reaction: { emoji: '👍' }, isBig: false, isUnread: false, isCreator: true },
        ],
      })
      expectPlain(all)
      expect(await client.getMessageReactions(chatId, id, { limit: 1 })).toMatchObject({ count: 2, nextOffset: '1' })
      expect(await client.getMessageReactions(chatId, id, { reaction: { type: 'emoji', emoji: '👍' } })).toMatchObject({
        count: 1,
        reactions: [{ chat: { firstName: 'Olive' } }],
      })
    }))

  it('tells nothing of who reacted in a channel', () =>
    onStage(async ({ client }) => {
      const { id: channelId } = await client.createChannel('News')
      const { id } = await client.sendMessage(channelId, 'Roses!')
      expect(await errorOf(client.getMessageReactions(channelId, id))).toMatchObject({ name: 'BROADCAST_FORBIDDEN' })
    }))
})
