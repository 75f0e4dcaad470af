import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('setSlowMode', () => {
  it('makes members wait, and says so in the chat', () =>
    onStage(async ({ client, chatId }) => {
      for (const pause of [5, 10, 30, 60, 300, 900, 3600]) {
        await client.setSlowMode(chatId, pause)
        expect(await client.getChat(chatId)).toMatchObject({ slowModeSeconds: pause })
      }
      expect(await errorOf(client.setSlowMode(chatId, 3600))).toMatchObject({ name: 'CHAT_NOT_MODIFIED' })
    }))

  it('is for those who may restrict members', () =>
    onStage(async ({ client, guest, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      expect(await errorOf(guest.setSlowMode(chatId, 10))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
    }))

  it('refuses other pauses, basic groups and bots', () =>
    onStage(async ({ client, newBot, chatId }) => {
      for (const pause of [0, -10, 11, Number.NaN])
        expect(await errorOf(client.setSlowMode(chatId, pause))).toMatchObject({ argument: 'pauseSeconds' })
      const group = await client.createGroup('Weekend')
      expect(await errorOf(client.setSlowMode(group.id, 10))).toMatchObject({ type: 'input', argument: 'chatId' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.setSlowMode(chatId, 10))).toMatchObject({ type: 'input' })
    }))
})
