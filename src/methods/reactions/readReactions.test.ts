import { describe, expect, it } from 'vitest'
import { onStage } from '../../../tests/stage/onStage.js'

describe('readReactions', () => {
  it('marks the reactions of others as seen', () =>
    onStage(async ({ client, guest, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChatByInviteLink(inviteLink)
      const { id } = await client.sendMessage(chatId, 'Roses!')
      await guest.addReaction(chatId, id, { type: 'emoji', emoji: '👍' })
      expect((await client.getMessageReactions(chatId, id)).reactions).toMatchObject([{ isUnread: true }])
      await client.readReactions(chatId)
      expect((await client.getMessageReactions(chatId, id)).reactions).toMatchObject([{ isUnread: false }])
    }))
})
