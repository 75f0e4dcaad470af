import { describe, expect, it } from 'vitest'
import { onStage } from '../../../tests/stage/onStage.js'

describe('iterateMessageReactions', () => {
  it('goes through all reactions', () =>
    onStage(async ({ client, guest, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChatByInviteLink(inviteLink)
      const { id } = await client.sendMessage(chatId, 'Roses!')
      for (const account of [client, guest]) await account.addReaction(chatId, id, { type: 'emoji', emoji: '👍' })
      const names: unknown[] = []
      for await (const { chat } of client.iterateMessageReactions(chatId, id)) names.push(chat)
      expect(names).toMatchObject([{ firstName: 'Gus' }, { firstName: 'Olive' }])
    }))
})
