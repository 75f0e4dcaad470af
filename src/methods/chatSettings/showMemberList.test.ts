import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('showMemberList', () => {
  it('changes the chat once, for those who may', () =>
    onStage(async ({ client, guest, largeChat }) => {
      const chatId = await largeChat()
      await client.hideMemberList(chatId)
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      expect(await errorOf(guest.showMemberList(chatId))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
      await client.showMemberList(chatId)
      expect(await client.getChat(chatId)).toMatchObject({ hasHiddenMembers: false })
      expect(await errorOf(client.showMemberList(chatId))).toMatchObject({ name: 'CHAT_NOT_MODIFIED' })
      await client.hideMemberList(chatId)
      expect(await client.getChat(chatId)).toMatchObject({ hasHiddenMembers: true })
    }))

  it('refuses what has no such setting, and bots', () =>
    onStage(async ({ client, newBot, chatId }) => {
      const group = await client.createGroup('Weekend')
      expect(await errorOf(client.showMemberList(group.id))).toMatchObject({ type: 'input', argument: 'chatId' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.showMemberList(chatId))).toMatchObject({ type: 'input' })
    }))
})
