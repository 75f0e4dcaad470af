import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('setChatMemberTag', () => {
  it('tags oneself and others, and takes the tag away', () =>
    onStage(async ({ client, guest, newBot, chatId, pass }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      const { id } = await guest.getMe()
      await guest.setChatMemberTag(chatId, 'me', { tag: 'Roses' })
      expect(await client.getChatMembers(chatId)).toContainEqual(expect.objectContaining({ tag: 'Roses' }))
      const { client: bot } = await newBot('garden_bot')
      await client.promoteChatMember(chatId, '@garden_bot', { canInviteUsers: true })
      await pass(1000)
      await bot.getChatMembers(chatId)
      const refused = await errorOf(bot.setChatMemberTag(chatId, id, { tag: 'Tulips' }))
      expect(refused).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
      await client.promoteChatMember(chatId, '@garden_bot', { canManageTags: true })
      await bot.setChatMemberTag(chatId, id, { tag: 'Tulips' })
      expect(await client.getChatMember(chatId, id)).toMatchObject({ status: 'member', tag: 'Tulips' })
      await client.setChatMemberTag(chatId, id)
      expect(await client.getChatMember(chatId, id)).not.toHaveProperty('tag')
    }))

  it('tags members of basic groups', () =>
    onStage(async ({ client, guest }) => {
      const group = await client.createGroup('Weekend')
      const { inviteLink } = await client.createInviteLink(group.id)
      await guest.joinChat(inviteLink)
      await guest.setChatMemberTag(group.id, 'me', { tag: 'Roses' })
      expect(await client.getChatMembers(group.id)).toContainEqual(expect.objectContaining({ tag: 'Roses' }))
    }))

  it('refuses private chats, and tags that are too long', () =>
    onStage(async ({ client, chatId }) => {
      const long = await errorOf(client.setChatMemberTag(chatId, 'me', { tag: 'x'.repeat(17) }))
      expect(long).toMatchObject({ type: 'input', argument: 'tag' })
      const user = await errorOf(client.setChatMemberTag('me', 'me', { tag: 'Roses' }))
      expect(user).toMatchObject({ type: 'input', argument: 'chatId' })
    }))
})
