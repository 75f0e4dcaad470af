import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('reorderPinnedTopics', () => {
  it('orders what is pinned, and with force pins just that', () =>
    onStage(async ({ client, chatId }) => {
      await client.enableTopics(chatId)
      const ids: number[] = []
      for (const name of ['One', 'Two', 'Three']) ids.push((await client.createTopic(chatId, name)).id)
      const [one = 0, two = 0, three = 0] = ids
      const pinned = async (): Promise<readonly number[]> => {
        const { items } = await client.getTopics(chatId)
        return items.flatMap(({ topic }) => (topic.type === 'active' && topic.isPinned ? [topic.id] : []))
      }
      await client.pinTopic(chatId, one)
      await client.pinTopic(chatId, two)
      expect(await pinned()).toEqual([two, one])
      await client.reorderPinnedTopics(chatId, [one, three, two])
      expect(await pinned()).toEqual([one, two])
      await client.reorderPinnedTopics(chatId, [three, one], { force: true })
      expect(await pinned()).toEqual([three, one])
    }))

  it('refuses topics that are gone, members and bots', () =>
    onStage(async ({ client, guest, newBot, chatId }) => {
      await client.enableTopics(chatId)
      expect(await errorOf(client.reorderPinnedTopics(chatId, [999]))).toMatchObject({ name: 'TOPIC_ID_INVALID' })
      expect(await errorOf(client.reorderPinnedTopics(chatId, [0]))).toMatchObject({ argument: 'order[0]' })
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      expect(await errorOf(guest.reorderPinnedTopics(chatId, [1]))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.reorderPinnedTopics(chatId, [1]))).toMatchObject({ type: 'input' })
    }))
})
