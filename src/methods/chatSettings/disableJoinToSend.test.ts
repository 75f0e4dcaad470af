import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('disableJoinToSend', () => {
  it('changes the chat once, for those who may', () =>
    onStage(async ({ client, guest, chatId }) => {
      await client.enableJoinToSend(chatId)
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      expect(await errorOf(guest.disableJoinToSend(chatId))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
      await client.disableJoinToSend(chatId)
      expect(await client.getChat(chatId)).toMatchObject({ requiresMembershipToSend: false })
      expect(await errorOf(client.disableJoinToSend(chatId))).toMatchObject({ name: 'CHAT_NOT_MODIFIED' })
      await client.enableJoinToSend(chatId)
      expect(await client.getChat(chatId)).toMatchObject({ requiresMembershipToSend: true })
    }))

  it('refuses what has no such setting, and bots', () =>
    onStage(async ({ client, newBot, chatId }) => {
      const group = await client.createGroup('Weekend')
      expect(await errorOf(client.disableJoinToSend(group.id))).toMatchObject({ type: 'input', argument: 'chatId' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.disableJoinToSend(chatId))).toMatchObject({ type: 'input' })
    }))
})
