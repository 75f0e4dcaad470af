import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('deleteChat', () => {
  it('deletes supergroups and channels: nobody is in them any more', () =>
    onStage(async ({ client, guest, chatId }) => {
      const channel = await client.createChannel('News')
      for (const id of [chatId, channel.id]) {
        const { inviteLink } = await client.createInviteLink(id)
        await guest.joinChat(inviteLink)
        expect(await errorOf(guest.deleteChat(id))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
        await client.deleteChat(id)
        for (const each of [client, guest])
          expect(await errorOf(each.sendMessage(id, 'Is anybody here?'))).toMatchObject({ type: 'rpc' })
        expect(await errorOf(guest.joinChat(inviteLink))).toMatchObject({ type: 'rpc' })
      }
    }))

  it('deletes basic groups', () =>
    onStage(async ({ client, guest }) => {
      const group = await client.createGroup('Weekend')
      const { inviteLink } = await client.createInviteLink(group.id)
      await guest.joinChat(inviteLink)
      expect(await errorOf(guest.deleteChat(group.id))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
      await client.deleteChat(group.id)
      for (const each of [client, guest])
        expect(await errorOf(each.sendMessage(group.id, 'Is anybody here?'))).toMatchObject({ type: 'rpc' })
    }))

  it('refuses private chats and bots', () =>
    onStage(async ({ client, newBot, chatId }) => {
      expect(await errorOf(client.deleteChat('me'))).toMatchObject({ type: 'input', argument: 'chatId' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.deleteChat(chatId))).toMatchObject({ type: 'input' })
    }))
})
