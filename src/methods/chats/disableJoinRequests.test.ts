import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('disableJoinRequests', () => {
  it('lets people join without asking again', () =>
    onStage(async ({ client, guest, sandbox }) => {
      const ownerId = client.account.current?.id ?? 0
      sandbox.createSupergroup({ title: 'Park', ownerId, username: 'garden_park' })
      await client.enableJoinRequests('@garden_park')
      await client.disableJoinRequests('@garden_park')
      expect(await guest.joinChat('@garden_park')).toMatchObject({ type: 'joined' })
      expect(await errorOf(client.disableJoinRequests('@garden_park'))).toMatchObject({ name: 'CHAT_NOT_MODIFIED' })
    }))

  it('is for administrators', () =>
    onStage(async ({ client, guest, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      expect(await errorOf(guest.disableJoinRequests(chatId))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
    }))

  it('refuses basic groups and bots', () =>
    onStage(async ({ client, newBot, chatId }) => {
      const group = await client.createGroup('Weekend')
      expect(await errorOf(client.disableJoinRequests(group.id))).toMatchObject({ type: 'input', argument: 'chatId' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.disableJoinRequests(chatId))).toMatchObject({ type: 'input' })
    }))
})
