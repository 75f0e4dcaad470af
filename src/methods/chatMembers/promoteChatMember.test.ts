import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('promoteChatMember', () => {
  it('gives the named rights and a title, and takes them again', () =>
    onStage(async ({ client, guest, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      const { id } = await guest.getMe()
      await client.getChatMembers(chatId)
      await client.promoteChatMember(chatId, id, { canPinMessages: true, canRestrictMembers: true, title: 'Gardener' })
      const member = await client.getChatMember(chatId, id)
      expect(member).toMatchObject({ status: 'administrator', title: 'Gardener' })
      const given = member.status === 'administrator' ? Object.entries({ ...member.rights }) : []
      const names = given.flatMap(([name, isGiven]) => (isGiven ? [name] : []))
      expect(names.filter((name) => name !== 'canManageChat').toSorted()).toEqual([
        'canPinMessages',
        'canRestrictMembers',
      ])
      await client.promoteChatMember(chatId, id)
      expect(await client.getChatMember(chatId, id)).toMatchObject({ status: 'member' })
    }))

  it('lets administrators give what they have themselves, bots among them', () =>
    onStage(async ({ client, guest, newBot, chatId, pass }) => {
      const { client: bot } = await newBot('garden_bot')
      await client.promoteChatMember(chatId, '@garden_bot', { canPromoteMembers: true, canInviteUsers: true })
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      const { id } = await guest.getMe()
      await pass(1000)
      await bot.getChatMembers(chatId)
      await bot.promoteChatMember(chatId, id, { canInviteUsers: true })
      expect(await client.getChatMember(chatId, id)).toMatchObject({ rights: { canInviteUsers: true } })
      const beyond = await errorOf(bot.promoteChatMember(chatId, id, { canPinMessages: true }))
      expect(beyond).toMatchObject({ name: 'RIGHT_FORBIDDEN' })
      const above = await errorOf(guest.promoteChatMember(chatId, '@garden_bot', { canInviteUsers: true }))
      expect(above).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
    }))

  it('refuses basic groups, chats in the place of users, and titles that are too long', () =>
    onStage(async ({ client, chatId }) => {
      const group = await client.createGroup('Weekend')
      const basic = await errorOf(client.promoteChatMember(group.id, 'me', { canInviteUsers: true }))
      expect(basic.message).toBe('chatId must be a supergroup or channel, but it is a basic group')
      const chat = await errorOf(client.promoteChatMember(chatId, chatId, { canInviteUsers: true }))
      expect(chat).toMatchObject({ type: 'input', argument: 'userId' })
      const title = await errorOf(client.promoteChatMember(chatId, 'me', { title: 'x'.repeat(17) }))
      expect(title).toMatchObject({ type: 'input', argument: 'title' })
    }))
})
