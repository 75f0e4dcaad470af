import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { callCount } from '../../../tests/stage/callCount.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import { promote } from '../../../tests/stage/promote.js'
import { InputError } from '../../errors/inputError.js'
import { createMemoryStorage } from '../../storage/createMemoryStorage.js'
import type { CreateInviteLinkOptions } from './createInviteLink.js'

const HOUR = 3_600_000

describe('createInviteLink', () => {
  it('creates a link from the required parameters alone', () =>
    onStage(async ({ client, chatId }) => {
      const link = await client.createInviteLink(chatId)
      expect(link).toMatchObject({
        inviteLink: expect.stringMatching(/^https:\/\/t\.me\/\+[\w-]{16}$/),
        creator: { firstName: 'Olive', isSelf: true },
        requiresApproval: false,
        isRevoked: false,
        isPrimary: false,
        createdAt: new Date(Math.floor(client.now().getTime() / 1000) * 1000),
      })
      for (const absent of ['title', 'expiresAt', 'limit', 'subscriptionPrice']) expect(link).not.toHaveProperty(absent)
      expectPlain(link)
    }))

  it('creates a link with a title, an end and a limit', () =>
    onStage(async ({ client, chatId }) => {
      const expireAt = new Date(Date.UTC(2030, 0, 1))
      const link = await client.createInviteLink(chatId, { title: 'Open day', expireAt, limit: 10 })
      expect(link).toMatchObject({ title: 'Open day', expiresAt: expireAt, limit: 10, requiresApproval: false })
      expectPlain(link)
    }))

  it('creates a link that asks for approval', () =>
    onStage(async ({ client, chatId }) => {
      const link = await client.createInviteLink(chatId, { requireApproval: true, title: 'x'.repeat(32) })
      expect(link).toMatchObject({ requiresApproval: true, title: 'x'.repeat(32) })
      expect(link).not.toHaveProperty('limit')
    }))

  it('creates links for channels and basic groups, and for chats named in any way', () =>
    onStage(async ({ client, chatId }) => {
      const channel = await client.createChannel('News')
      const group = await client.createGroup('Weekend')
      const { inviteLink } = await client.createInviteLink(chatId)
      for (const id of [channel.id, group.id, String(chatId), inviteLink, `t.me/c/${-chatId - 1_000_000_000_000}`]) {
        const link = await client.createInviteLink(id, { limit: 99_999 })
        expect(link).toMatchObject({ limit: 99_999, creator: { firstName: 'Olive' } })
      }
    }))

  it('does not end a link before it should', () =>
    onStage(async ({ client, chatId }) => {
      const expireAt = new Date(client.now().getTime() + HOUR + 1)
      const { expiresAt } = await client.createInviteLink(chatId, { expireAt })
      expect(expiresAt?.getTime()).toBeGreaterThanOrEqual(expireAt.getTime())
      expect(expiresAt?.getTime()).toBeLessThan(expireAt.getTime() + 1000)
    }))

  it.each<[string, CreateInviteLinkOptions, string]>([
    ['a title over 32 characters', { title: 'x'.repeat(33) }, 'title'],
    ['a past end', { expireAt: new Date(0) }, 'expireAt'],
    ['an end that is no moment', { expireAt: new Date(Number.NaN) }, 'expireAt'],
    ['a limit of 0', { limit: 0 }, 'limit'],
    ['a limit of 1.5', { limit: 1.5 }, 'limit'],
    ['a limit of 100000', { limit: 100_000 }, 'limit'],
    ['a limit and approval together', { limit: 1, requireApproval: true }, 'limit'],
  ])('refuses %s before anything is sent', (_, options, argument) =>
    onStage(async ({ client, chatId, sandbox }) => {
      const before = sandbox.calls.length
      const error = await errorOf(client.createInviteLink(chatId, options))
      expect(error).toBeInstanceOf(InputError)
      expect(error).toMatchObject({ argument })
      expect(error.message).toContain(argument)
      expect(sandbox.calls.length).toBe(before)
    }),
  )

  it('takes a limit beside approval that is switched off', () =>
    onStage(async ({ client, chatId }) => {
      const link = await client.createInviteLink(chatId, { limit: 1, requireApproval: false })
      expect(link).toMatchObject({ limit: 1, requiresApproval: false })
    }))

  it('says when the account has not met the chat, or when it is none', () =>
    onStage(async ({ client, guest, chatId, sandbox }) => {
      const unknown = await errorOf(guest.createInviteLink(chatId))
      expect(unknown).toBeInstanceOf(InputError)
      expect(unknown.message).toContain(`chatId: this account has not met chat ${chatId} yet`)
      const user = await errorOf(client.createInviteLink('me'))
      expect(user.message).toBe('chatId must be a group, supergroup or channel, but it is a user')
      expect(callCount(sandbox, 'messages.exportChatInvite')).toBe(0)
    }))

  it('names the creator also after a restart', () =>
    onStage(async ({ newClient, sandbox }) => {
      const { phoneNumber } = await sandbox.createUser({ firstName: 'Nell' })
      const storage = createMemoryStorage()
      const before = await newClient({ storage })
      await before.signIn({ phone: phoneNumber, code: () => sandbox.loginCode(phoneNumber) })
      const { id } = await before.createSupergroup('Meadow')
      await before.stop()

      const after = await newClient({ storage, receiveUpdates: false })
      expect(await after.createInviteLink(id)).toMatchObject({ creator: { firstName: 'Nell', isSelf: true } })
    }))

  it('is for bots as well', () =>
    onStage(async ({ client, newBot, chatId, pass }) => {
      const { client: bot, id } = await newBot('garden_bot')
      await promote(client, chatId, '@garden_bot')
      await pass(1000)
      const link = await bot.createInviteLink(chatId, { title: 'By the gardener', limit: 3 })
      expect(link).toMatchObject({ title: 'By the gardener', limit: 3, creator: { id, isBot: true, isSelf: true } })
      expect(await bot.editInviteLink(chatId, link.inviteLink, { limit: 'unlimited' })).not.toHaveProperty('limit')
      expect(await bot.revokeInviteLink(chatId, link.inviteLink)).toMatchObject({ isRevoked: true })
    }))

  it('says when the account is no administrator', () =>
    onStage(async ({ client, guest, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChatByInviteLink(inviteLink)
      const error = await errorOf(guest.createInviteLink(chatId))
      expect(error).toMatchObject({ type: 'rpc', name: 'CHAT_ADMIN_REQUIRED', method: 'messages.exportChatInvite' })
    }))
})
