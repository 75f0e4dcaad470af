import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('disableSharing', () => {
  it('changes the chat once, for those who may', () =>
    onStage(async ({ client, guest, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      expect(await errorOf(guest.disableSharing(chatId))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
      await client.disableSharing(chatId)
      expect(await client.getChat(chatId)).toMatchObject({ hasProtectedContent: true })
      expect(await errorOf(client.disableSharing(chatId))).toMatchObject({ name: 'CHAT_NOT_MODIFIED' })
      const [latest] = await client.getRecentActions(chatId)
      expect(latest?.action).toEqual({ type: 'toggleContentProtection', isEnabled: true })
      await client.enableSharing(chatId)
      expect(await client.getChat(chatId)).toMatchObject({ hasProtectedContent: false })
    }))

  it('refuses what has no such setting, and bots', () =>
    onStage(async ({ client, newBot, chatId }) => {
      expect(await errorOf(client.disableSharing('me'))).toMatchObject({ type: 'input', argument: 'chatId' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.disableSharing(chatId))).toMatchObject({ type: 'input' })
    }))
})
