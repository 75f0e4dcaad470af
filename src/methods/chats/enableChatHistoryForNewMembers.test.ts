import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('enableChatHistoryForNewMembers', () => {
  it('lets newcomers read what was written before', () =>
    onStage(async ({ client, guest, chatId }) => {
      await client.sendMessage(chatId, 'For all')
      await client.disableChatHistoryForNewMembers(chatId)
      await client.enableChatHistoryForNewMembers(chatId)
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      const texts = (await guest.getHistory(chatId)).flatMap((message) => (message.type === 'text' ? message.text : []))
      expect(texts).toEqual(['For all'])
      const again = await errorOf(client.enableChatHistoryForNewMembers(chatId))
      expect(again).toMatchObject({ name: 'CHAT_NOT_MODIFIED' })
    }))

  it('is for administrators', () =>
    onStage(async ({ client, guest, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      expect(await errorOf(guest.enableChatHistoryForNewMembers(chatId))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
    }))

  it('refuses basic groups and bots', () =>
    onStage(async ({ client, newBot, chatId }) => {
      const group = await client.createGroup('Weekend')
      expect(await errorOf(client.enableChatHistoryForNewMembers(group.id))).toMatchObject({
        type: 'input',
        argument: 'chatId',
      })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.enableChatHistoryForNewMembers(chatId))).toMatchObject({ type: 'input' })
    }))
})
