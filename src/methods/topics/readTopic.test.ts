import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('readTopic', () => {
  it('reads one topic and no other', () =>
    onStage(async ({ client, guest, newBot, chatId, pass }) => {
      await client.enableTopics(chatId)
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      const roses = await client.createTopic(chatId, 'Roses')
      const beans = await client.createTopic(chatId, 'Beans')
      const one = await client.sendMessage(chatId, 'one', { replyTo: roses.id })
      await client.sendMessage(chatId, 'two', { replyTo: roses.id })
      await client.sendMessage(chatId, 'three', { replyTo: beans.id })
      await pass(1000)
      const unread = async (): Promise<readonly number[]> => {
        const { items } = await guest.getTopicsById(chatId, [roses.id, beans.id])
        return items.map(({ unreadMessageCount }) => unreadMessageCount)
      }
      expect(await unread()).toEqual([3, 2])
      await guest.readTopic(chatId, roses.id, one.id)
      expect(await unread()).toEqual([1, 2])
      expect(await errorOf(guest.readTopic(chatId, 999, one.id))).toMatchObject({ name: 'MSG_ID_INVALID' })
      expect(await errorOf(guest.readTopic(chatId, 1, 0))).toMatchObject({ argument: 'untilMessageId' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.readTopic(chatId, 1, 1))).toMatchObject({ type: 'input' })
    }))
})
