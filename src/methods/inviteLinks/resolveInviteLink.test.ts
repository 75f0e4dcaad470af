import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('resolveInviteLink', () => {
  it('shows a chat to those who are not in it', () =>
    onStage(async ({ client, guest, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId, { requireApproval: true })
      const resolved = await guest.resolveInviteLink(inviteLink)
      expect(resolved).toMatchObject({
        type: 'preview',
        chatType: 'supergroup',
        title: 'Garden',
        description: 'Plants and their people',
        memberCount: 1,
        requiresApproval: true,
        isPublic: false,
      })
      expectPlain(resolved)
    }))

  it('shows the chat itself to those who are in it', () =>
    onStage(async ({ client, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      expect(await client.resolveInviteLink(inviteLink)).toMatchObject({ type: 'joined', chat: { id: chatId } })
    }))

  it('tells links that have ended from links that never were', () =>
    onStage(async ({ client, guest, chatId, pass }) => {
      const expireAt = new Date(client.now().getTime() + 5000)
      const { inviteLink } = await client.createInviteLink(chatId, { expireAt })
      await pass(7000)
      expect(await errorOf(guest.resolveInviteLink(inviteLink))).toMatchObject({ name: 'INVITE_HASH_EXPIRED' })
      const never = await errorOf(guest.resolveInviteLink('https://t.me/+never'))
      expect(never).toMatchObject({ name: 'INVITE_HASH_INVALID' })
    }))

  it('refuses what is no invite link, and bots', () =>
    onStage(async ({ client, newBot }) => {
      expect(await errorOf(client.resolveInviteLink('@garden'))).toMatchObject({
        type: 'input',
        argument: 'inviteLink',
      })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.resolveInviteLink('https://t.me/+abc'))).toMatchObject({ type: 'input' })
    }))
})
