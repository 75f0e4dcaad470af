import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('enableJoinToSend', () => {
  it('changes the chat once, for those who may', () =>
    onStage(async ({ client, guest, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      expect(await errorOf(guest.enableJoinToSend(chatId))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
      await client.enableJoinToSend(chatId)
      expect(await client.getChat(chatId)).toMatchObject({ requiresMembershipToSend: true })
      expect(await errorOf(client.enableJoinToSend(chatId))).toMatchObject({ name: 'CHAT_NOT_MODIFIED' })
      await client.disableJoinToSend(chatId)
      expect(await client.getChat(chatId)).toMatchObject({ requiresMembershipToSend: false })
    }))

  it('refuses what has no such setting, and bots', () =>
    onStage(async ({ client, newBot, chatId }) => {
      const group = await client.createGroup('Weekend')
      expect(await errorOf(client.enableJoinToSend(group.id))).toMatchObject({ type: 'input', argument: 'chatId' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.enableJoinToSend(chatId))).toMatchObject({ type: 'input' })
    }))
})
