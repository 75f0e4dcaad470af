import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('hideMemberList', () => {
  it('changes the chat once, for those who may', () =>
    onStage(async ({ client, guest, largeChat }) => {
      const chatId = await largeChat()
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      expect(await errorOf(guest.hideMemberList(chatId))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
      await client.hideMemberList(chatId)
      expect(await client.getChat(chatId)).toMatchObject({ hasHiddenMembers: true })
      expect(await errorOf(client.hideMemberList(chatId))).toMatchObject({ name: 'CHAT_NOT_MODIFIED' })
      await client.showMemberList(chatId)
      expect(await client.getChat(chatId)).toMatchObject({ hasHiddenMembers: false })
    }))

  it('is for supergroups with a hundred members', () =>
    onStage(async ({ client, chatId }) => {
      expect(await errorOf(client.hideMemberList(chatId))).toMatchObject({ name: 'PARTICIPANTS_TOO_FEW' })
    }))

  it('refuses what has no such setting, and bots', () =>
    onStage(async ({ client, newBot, chatId }) => {
      const group = await client.createGroup('Weekend')
      expect(await errorOf(client.hideMemberList(group.id))).toMatchObject({ type: 'input', argument: 'chatId' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.hideMemberList(chatId))).toMatchObject({ type: 'input' })
    }))
})
