import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('markChatAsRead', () => {
  it('takes the mark away, and leaves others theirs', () =>
    onStage(async ({ client, chatId }) => {
      const group = await client.createGroup('Weekend')
      for (const id of [group.id, chatId]) await client.markChatAsUnread(id)
      for (let times = 0; times < 2; times += 1) await client.markChatAsRead(chatId)
      const marked = (await client.getChats()).filter(({ isMarkedAsUnread }) => isMarkedAsUnread)
      expect(marked.map(({ chat }) => chat.id)).toEqual([group.id])
    }))

  it('refuses chats that the account has not met, and bots', () =>
    onStage(async ({ guest, newBot, chatId }) => {
      expect(await errorOf(guest.markChatAsRead(chatId))).toMatchObject({ type: 'input', argument: 'chatId' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.markChatAsRead('me'))).toMatchObject({ type: 'input' })
    }))
})
