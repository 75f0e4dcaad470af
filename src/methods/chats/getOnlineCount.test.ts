import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getOnlineCount', () => {
  it('counts who is online', () =>
    onStage(async ({ client, guest, chatId }) => {
      const group = await client.createGroup('Weekend')
      for (const id of [chatId, group.id]) {
        const { inviteLink } = await client.createInviteLink(id)
        await guest.joinChat(inviteLink)
        await guest.invoke('account.updateStatus', { offline: true })
        expect(await client.getOnlineCount(id)).toBe(1)
        await guest.invoke('account.updateStatus', { offline: false })
        expect(await client.getOnlineCount(id)).toBe(2)
      }
    }))

  it('refuses private chats and bots', () =>
    onStage(async ({ client, newBot, chatId }) => {
      expect(await errorOf(client.getOnlineCount('me'))).toMatchObject({ type: 'input', argument: 'chatId' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.getOnlineCount(chatId))).toMatchObject({ type: 'input' })
    }))
})
