import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('markChatAsUnread', () => {
  it('marks private chats, groups and supergroups', () =>
    onStage(async ({ client, chatId }) => {
      const group = await client.createGroup('Weekend')
      await client.sendMessage('me', 'Note')
      for (const id of ['me', group.id, chatId]) await client.markChatAsUnread(id)
      const marked = (await client.getChats()).filter(({ isMarkedAsUnread }) => isMarkedAsUnread)
      const ids = new Set([client.account.current?.id, group.id, chatId])
      expect(new Set(marked.map(({ chat }) => chat.id))).toEqual(ids)
    }))

  it('refuses chats that the account has not met, and bots', () =>
    onStage(async ({ guest, newBot, chatId }) => {
      expect(await errorOf(guest.markChatAsUnread(chatId))).toMatchObject({ type: 'input', argument: 'chatId' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.markChatAsUnread('me'))).toMatchObject({ type: 'input' })
    }))
})
