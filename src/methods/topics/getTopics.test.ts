import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getTopics', () => {
  it('lists pinned topics, then those with the newest messages, and counts what is unread in each', () =>
    onStage(async ({ client, guest, chatId, pass }) => {
      await client.enableTopics(chatId)
      const { inviteLink } = await client.createInviteLink(chatId)
      const [roses, beans, peas] = [
        await client.createTopic(chatId, 'Roses'),
        await client.createTopic(chatId, 'Beans'),
        await client.createTopic(chatId, 'Peas'),
      ]
      await guest.joinChat(inviteLink)
      for (const text of ['one', 'two']) await client.sendMessage(chatId, text, { replyTo: roses.id })
      const last = await client.sendMessage(chatId, 'three', { replyTo: beans.id })
      await client.pinTopic(chatId, peas.id)
      await pass(1000)
      const list = await guest.getTopics(chatId)
      expectPlain(list)
      expect(list.count).toBe(4)
      const shown = list.items.map(({ topic, unreadMessageCount }) => [topic.id, unreadMessageCount])
      expect(shown).toEqual([
        [peas.id, 0],
        [beans.id, 1],
        [roses.id, 2],
        [1, 0],
      ])
      expect(list.items[1]).toMatchObject({ lastMessage: { id: last.id, text: 'three' } })
      expect((await client.getTopics(chatId, { query: 'rose' })).items).toHaveLength(1)
    }))

  it('refuses chats without topics, options out of range and bots', () =>
    onStage(async ({ client, newBot, chatId }) => {
      expect(await errorOf(client.getTopics(chatId))).toMatchObject({ name: 'CHANNEL_FORUM_MISSING' })
      expect(await errorOf(client.getTopics(chatId, { limit: 0 }))).toMatchObject({ argument: 'limit' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.getTopics(chatId))).toMatchObject({ type: 'input' })
    }))
})
