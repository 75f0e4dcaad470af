import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('unbanChatMember', () => {
  it('lets someone who was banned come back', () =>
    onStage(async ({ client, guest, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      const { id } = await guest.getMe()
      await client.getChatMembers(chatId)
      await client.banChatMember(chatId, id)
      await client.unbanChatMember(chatId, id)
      expect(await client.getChatMember(chatId, id)).toMatchObject({ status: 'left' })
      expect(await guest.joinChat(inviteLink)).toMatchObject({ type: 'joined' })
    }))

  it('lifts a restriction from a member who stays', () =>
    onStage(async ({ client, guest, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      const { id } = await guest.getMe()
      await client.getChatMembers(chatId)
      await client.setChatMemberRights(chatId, id)
      await client.unbanChatMember(chatId, id)
      expect(await client.getChatMember(chatId, id)).toMatchObject({ status: 'member' })
    }))

  it('is for bots, and not for ordinary members', () =>
    onStage(async ({ client, guest, newBot, chatId, pass }) => {
      const { client: bot } = await newBot('garden_bot')
      await client.promoteChatMember(chatId, '@garden_bot', { canRestrictMembers: true })
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      const { id } = await guest.getMe()
      await pass(1000)
      await bot.getChatMembers(chatId)
      await bot.setChatMemberRights(chatId, id)
      const refused = await errorOf(guest.unbanChatMember(chatId, '@garden_bot'))
      expect(refused).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
      await bot.unbanChatMember(chatId, id)
      expect(await client.getChatMember(chatId, id)).toMatchObject({ status: 'member' })
    }))

  it('refuses basic groups', () =>
    onStage(async ({ client }) => {
      const group = await client.createGroup('Weekend')
      expect(await errorOf(client.unbanChatMember(group.id, 'me'))).toMatchObject({ type: 'input', argument: 'chatId' })
    }))
})
