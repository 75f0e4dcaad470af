import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('enableSharing', () => {
  it('changes the chat once, for those who may', () =>
    onStage(async ({ client, guest, chatId }) => {
      await client.disableSharing(chatId)
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      expect(await errorOf(guest.enableSharing(chatId))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
      await client.enableSharing(chatId)
      expect(await client.getChat(chatId)).toMatchObject({ hasProtectedContent: false })
      expect(await errorOf(client.enableSharing(chatId))).toMatchObject({ name: 'CHAT_NOT_MODIFIED' })
      const [latest] = await client.getRecentActions(chatId)
      expect(latest?.action).toEqual({ type: 'toggleContentProtection', isEnabled: false })
      await client.disableSharing(chatId)
      expect(await client.getChat(chatId)).toMatchObject({ hasProtectedContent: true })
    }))

  it('refuses what has no such setting, and bots', () =>
    onStage(async ({ client, newBot, chatId }) => {
      expect(await errorOf(client.enableSharing('me'))).toMatchObject({ type: 'input', argument: 'chatId' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.enableSharing(chatId))).toMatchObject({ type: 'input' })
    }))
})
