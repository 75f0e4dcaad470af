import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('enableAntispam', () => {
  it('changes the chat once, for those who may', () =>
    onStage(async ({ client, guest, largeChat }) => {
      const chatId = await largeChat()
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      expect(await errorOf(guest.enableAntispam(chatId))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
      await client.enableAntispam(chatId)
      expect(await client.getChat(chatId)).toMatchObject({ hasAntispam: true })
      expect(await errorOf(client.enableAntispam(chatId))).toMatchObject({ name: 'CHAT_NOT_MODIFIED' })
      const [latest] = await client.getRecentActions(chatId)
      expect(latest?.action).toEqual({ type: 'toggleAntispam', isEnabled: true })
      await client.disableAntispam(chatId)
      expect(await client.getChat(chatId)).toMatchObject({ hasAntispam: false })
    }))

  it('is for supergroups with a hundred members', () =>
    onStage(async ({ client, chatId }) => {
      expect(await errorOf(client.enableAntispam(chatId))).toMatchObject({ name: 'PARTICIPANTS_TOO_FEW' })
    }))

  it('refuses what has no such setting, and bots', () =>
    onStage(async ({ client, newBot, chatId }) => {
      const group = await client.createGroup('Weekend')
      expect(await errorOf(client.enableAntispam(group.id))).toMatchObject({ type: 'input', argument: 'chatId' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.enableAntispam(chatId))).toMatchObject({ type: 'input' })
    }))
})
