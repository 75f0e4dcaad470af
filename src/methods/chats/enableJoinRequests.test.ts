import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('enableJoinRequests', () => {
  it('makes those who find a public supergroup ask', () =>
    onStage(async ({ client, guest, sandbox }) => {
      const ownerId = client.account.current?.id ?? 0
      sandbox.createSupergroup({ title: 'Park', ownerId, username: 'garden_park' })
      await client.enableJoinRequests('@garden_park')
      expect(await guest.joinChat('@garden_park')).toEqual({ type: 'requestSent' })
      expect(await client.getJoinRequests('@garden_park')).toMatchObject([{ from: { firstName: 'Gus' } }])
      expect(await errorOf(client.enableJoinRequests('@garden_park'))).toMatchObject({ name: 'CHAT_NOT_MODIFIED' })
    }))

  it('needs a username that people find the supergroup by', () =>
    onStage(async ({ client, chatId }) => {
      expect(await errorOf(client.enableJoinRequests(chatId))).toMatchObject({ name: 'CHAT_PUBLIC_REQUIRED' })
    }))

  it('is for administrators', () =>
    onStage(async ({ client, guest, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      expect(await errorOf(guest.enableJoinRequests(chatId))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
    }))

  it('refuses basic groups and bots', () =>
    onStage(async ({ client, newBot, chatId }) => {
      const group = await client.createGroup('Weekend')
      expect(await errorOf(client.enableJoinRequests(group.id))).toMatchObject({ type: 'input', argument: 'chatId' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.enableJoinRequests(chatId))).toMatchObject({ type: 'input' })
    }))
})
