import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('setMessageTtl', () => {
  it('marks new messages of chats of every kind, and says so there', () =>
    onStage(async ({ client, chatId }) => {
      const group = await client.createGroup('Weekend')
      const channel = await client.createChannel('News')
      for (const id of [chatId, group.id, channel.id, 'me']) {
        await client.setMessageTtl(id, 86_400)
        const [told] = await client.getHistory(id, { limit: 1 })
        expect(told).toMatchObject({ type: 'newAutoDeleteTime', newAutoDeleteSeconds: 86_400 })
        expect(told).not.toHaveProperty('messageTtlSeconds')
        expect(await client.sendMessage(id, 'Passing')).toMatchObject({ messageTtlSeconds: 86_400 })
        expect(await client.getChat(id)).toMatchObject({ messageTtlSeconds: 86_400 })
        expect(await errorOf(client.setMessageTtl(id, 86_400))).toMatchObject({ name: 'CHAT_NOT_MODIFIED' })
        await client.setMessageTtl(id, 0)
        expect(await client.sendMessage(id, 'Staying')).not.toHaveProperty('messageTtlSeconds')
      }
      const [entry] = await client.getRecentActions(chatId)
      expect(entry?.action).toEqual({ type: 'setHistoryTtl', previousSeconds: 86_400, newSeconds: 0 })
    }))

  it('refuses spans out of range, members and bots', () =>
    onStage(async ({ client, guest, newBot, chatId }) => {
      for (const span of [-1, 1.5, 31_622_401])
        expect(await errorOf(client.setMessageTtl(chatId, span))).toMatchObject({ argument: 'messageTtlSeconds' })
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      expect(await errorOf(guest.setMessageTtl(chatId, 60))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.setMessageTtl(chatId, 60))).toMatchObject({ type: 'input' })
    }))
})
