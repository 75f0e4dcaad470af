import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('kickChatMember', () => {
  it('removes a member, who may come back to a supergroup', () =>
    onStage(async ({ client, guest, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      const { id } = await guest.getMe()
      await client.getChatMembers(chatId)
      await client.kickChatMember(chatId, id)
      expect(await client.getChatMember(chatId, id)).toMatchObject({ status: 'left' })
      expect(await guest.joinChat(inviteLink)).toMatchObject({ type: 'joined' })
    }))

  it('removes a member from a basic group', () =>
    onStage(async ({ client, guest }) => {
      const group = await client.createGroup('Weekend')
      const { inviteLink } = await client.createInviteLink(group.id)
      await guest.joinChat(inviteLink)
      await client.getChatMembers(group.id)
      await client.kickChatMember(group.id, (await guest.getMe()).id)
      expect(await client.getChatMembers(group.id)).toMatchObject([{ status: 'creator' }])
    }))

  it('is for bots, and not for ordinary members', () =>
    onStage(async ({ client, guest, newBot, chatId, pass }) => {
      const { client: bot } = await newBot('garden_bot')
      await client.promoteChatMember(chatId, '@garden_bot', { canRestrictMembers: true })
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      await pass(1000)
      await bot.getChatMembers(chatId)
      const refused = await errorOf(guest.kickChatMember(chatId, '@garden_bot'))
      expect(refused).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
      await bot.kickChatMember(chatId, (await guest.getMe()).id)
      expect(await client.getChatMembers(chatId)).toHaveLength(2)
    }))

  it('refuses private chats', () =>
    onStage(async ({ client }) => {
      expect(await errorOf(client.kickChatMember('me', 'me'))).toMatchObject({ type: 'input', argument: 'chatId' })
    }))
})
