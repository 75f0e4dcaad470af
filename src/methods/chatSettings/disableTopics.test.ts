import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('disableTopics', () => {
  it('ends the topics, which come back when they are enabled again', () =>
    onStage(async ({ client, chatId }) => {
      await client.enableTopics(chatId)
      const { id } = await client.createTopic(chatId, 'Roses')
      await client.disableTopics(chatId)
      expect(await client.getChat(chatId)).toMatchObject({ isForum: false })
      expect(await errorOf(client.getTopics(chatId))).toMatchObject({ name: 'CHANNEL_FORUM_MISSING' })
      expect(await errorOf(client.disableTopics(chatId))).toMatchObject({ name: 'CHAT_NOT_MODIFIED' })
      await client.enableTopics(chatId)
      expect(await client.getTopic(chatId, id)).toMatchObject({ topic: { name: 'Roses' } })
    }))

  it('refuses basic groups, members and bots', () =>
    onStage(async ({ client, guest, newBot, chatId }) => {
      await client.enableTopics(chatId)
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      expect(await errorOf(guest.disableTopics(chatId))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
      const group = await client.createGroup('Weekend')
      expect(await errorOf(client.disableTopics(group.id))).toMatchObject({ argument: 'chatId' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.disableTopics(chatId))).toMatchObject({ type: 'input' })
    }))
})
