import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('enableSignatures', () => {
  it('puts names under new posts', () =>
    onStage(async ({ client }) => {
      const channel = await client.createChannel('News')
      await client.sendMessage(channel.id, 'Without')
      await client.enableSignatures(channel.id)
      await client.sendMessage(channel.id, 'With')
      const [signed, unsigned] = await client.getHistory(channel.id)
      expect(signed).toMatchObject({ text: 'With', authorSignature: 'Olive' })
      expect(unsigned).not.toHaveProperty('authorSignature')
      expect(await errorOf(client.enableSignatures(channel.id))).toMatchObject({ name: 'CHAT_NOT_MODIFIED' })
    }))

  it('is for administrators, and for channels', () =>
    onStage(async ({ client, guest, chatId }) => {
      const channel = await client.createChannel('News')
      const { inviteLink } = await client.createInviteLink(channel.id)
      await guest.joinChat(inviteLink)
      expect(await errorOf(guest.enableSignatures(channel.id))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
      expect(await errorOf(client.enableSignatures(chatId))).toMatchObject({ name: 'CHAT_ID_INVALID' })
    }))

  it('refuses basic groups and bots', () =>
    onStage(async ({ client, newBot, chatId }) => {
      const group = await client.createGroup('Weekend')
      expect(await errorOf(client.enableSignatures(group.id))).toMatchObject({ type: 'input', argument: 'chatId' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.enableSignatures(chatId))).toMatchObject({ type: 'input' })
    }))
})
