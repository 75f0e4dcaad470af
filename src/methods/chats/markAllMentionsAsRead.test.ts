import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('markAllMentionsAsRead', () => {
  it('marks mentions in groups and supergroups, and leaves the rest unread', () =>
    onStage(async ({ client, guest, chatId, pass }) => {
      const group = await client.createGroup('Weekend')
      for (const id of [group.id, chatId]) {
        const { inviteLink } = await client.createInviteLink(id)
        await guest.joinChat(inviteLink)
        const own = await guest.sendMessage(id, 'Anyone?')
        await pass(1000)
        const [seen] = await client.getHistory(id, { limit: 1 })
        await client.sendMessage(id, 'Me', { replyTo: seen?.id ?? own.id })
        await pass(1000)
        const item = async (): Promise<unknown> => (await guest.getChats()).find(({ chat }) => chat.id === id)
        expect(await item()).toMatchObject({ unreadMentionCount: 1 })
        await guest.markAllMentionsAsRead(id)
        expect(await item()).toMatchObject({ unreadMentionCount: 0 })
      }
    }))

  it('marks those of one topic, and is not for bots', () =>
    onStage(async ({ client, guest, newBot, chatId, pass }) => {
      await client.enableTopics(chatId)
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      const roses = await client.createTopic(chatId, 'Roses')
      for (const topic of [roses.id, 1]) {
        const own = await guest.sendMessage(chatId, 'Anyone?', { replyTo: topic })
        await client.sendMessage(chatId, 'Me', { replyTo: own.id })
      }
      await pass(1000)
      await guest.markAllMentionsAsRead(chatId, { topicId: roses.id })
      expect(await guest.getTopic(chatId, roses.id)).toMatchObject({ unreadMentionCount: 0 })
      expect(await guest.getTopic(chatId, 1)).toMatchObject({ unreadMentionCount: 1 })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.markAllMentionsAsRead(chatId))).toMatchObject({ type: 'input' })
    }))
})
