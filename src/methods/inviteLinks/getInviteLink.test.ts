import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getInviteLink', () => {
  it('counts who came, and who waits', () =>
    onStage(async ({ client, guest, newUser, chatId }) => {
      const open = await client.createInviteLink(chatId, { limit: 5 })
      const strict = await client.createInviteLink(chatId, { requireApproval: true })
      const { client: nell } = await newUser('Nell')
      await guest.joinChatByInviteLink(open.inviteLink)
      await nell.joinChatByInviteLink(strict.inviteLink)
      expect(await client.getInviteLink(chatId, open.inviteLink)).toMatchObject({ ...open, usageCount: 1 })
      expect(await client.getInviteLink(chatId, strict.inviteLink)).toMatchObject({ pendingJoinRequestCount: 1 })
    }))

  it('takes a link in any of its forms', () =>
    onStage(async ({ client, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      const hash = inviteLink.slice('https://t.me/+'.length)
      for (const form of [`t.me/joinchat/${hash}`, `tg://join?invite=${hash}`, ` ${inviteLink} `])
        expect(await client.getInviteLink(chatId, form)).toMatchObject({ inviteLink })
    }))

  it('says when the chat has no such link', () =>
    onStage(async ({ client, chatId }) => {
      const error = await errorOf(client.getInviteLink(chatId, 'https://t.me/+nosuchlink'))
      expect(error).toMatchObject({ name: 'INVITE_HASH_EXPIRED' })
    }))

  it('is not for bots', () =>
    onStage(async ({ newBot, chatId, sandbox }) => {
      const { client: bot } = await newBot('garden_bot')
      const before = sandbox.calls.length
      const error = await errorOf(bot.getInviteLink(chatId, 'https://t.me/+abc'))
      expect(error).toMatchObject({
        type: 'input',
        message: expect.stringContaining('getInviteLink is for user accounts'),
      })
      expect(sandbox.calls.length).toBe(before)
    }))
})
