import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('disableSlowMode', () => {
  it('ends the waiting', () =>
    onStage(async ({ client, chatId }) => {
      await client.setSlowMode(chatId, 30)
      await client.disableSlowMode(chatId)
      expect(await client.getChat(chatId)).not.toHaveProperty('slowModeSeconds')
      expect(await errorOf(client.disableSlowMode(chatId))).toMatchObject({ name: 'CHAT_NOT_MODIFIED' })
    }))

  it('is for administrators', () =>
    onStage(async ({ client, guest, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      expect(await errorOf(guest.disableSlowMode(chatId))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
    }))

  it('refuses basic groups and bots', () =>
    onStage(async ({ client, newBot, chatId }) => {
      const group = await client.createGroup('Weekend')
      expect(await errorOf(client.disableSlowMode(group.id))).toMatchObject({ type: 'input', argument: 'chatId' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.disableSlowMode(chatId))).toMatchObject({ type: 'input' })
    }))
})
