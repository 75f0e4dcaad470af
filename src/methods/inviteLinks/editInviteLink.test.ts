import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { callCount } from '../../../tests/stage/callCount.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import { InputError } from '../../errors/inputError.js'
import type { EditInviteLinkOptions } from './editInviteLink.js'

const expireAt = new Date(Date.UTC(2030, 0, 1))

describe('editInviteLink', () => {
  it('changes what is given and keeps the rest', () =>
    onStage(async ({ client, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId, { title: 'Open day', expireAt, limit: 10 })
      const edited = await client.editInviteLink(chatId, inviteLink, { limit: 20 })
      expect(edited).toMatchObject({ inviteLink, title: 'Open day', expiresAt: expireAt, limit: 20 })
      expectPlain(edited)
      expect(await client.getInviteLink(chatId, inviteLink)).toEqual(edited)
    }))

  it('takes away title, end and limit', () =>
    onStage(async ({ client, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId, { title: 'Open day', expireAt, limit: 10 })
      const edited = await client.editInviteLink(chatId, inviteLink, {
        title: '',
        expireAt: 'never',
        limit: 'unlimited',
      })
      for (const absent of ['title', 'expiresAt', 'limit']) expect(edited).not.toHaveProperty(absent)
    }))

  it('turns approval on, which takes the limit away, and off again', () =>
    onStage(async ({ client, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId, { limit: 10 })
      const strict = await client.editInviteLink(chatId, inviteLink, { requireApproval: true })
      expect(strict.requiresApproval).toBe(true)
      expect(strict).not.toHaveProperty('limit')
      expect(await client.editInviteLink(chatId, inviteLink, { requireApproval: false })).toMatchObject({
        requiresApproval: false,
      })
    }))

  it.each<[string, EditInviteLinkOptions]>([
    ['nothing to change', {}],
    ['a title over 32 characters', { title: 'x'.repeat(33) }],
    ['a past end', { expireAt: new Date(0) }],
    ['a limit of 0', { limit: 0 }],
    ['a limit and approval together', { limit: 1, requireApproval: true }],
  ])('refuses %s before anything is sent', (_, options) =>
    onStage(async ({ client, chatId, sandbox }) => {
      expect(await errorOf(client.editInviteLink(chatId, 'https://t.me/+abc', options))).toBeInstanceOf(InputError)
      expect(callCount(sandbox, 'messages.editExportedChatInvite')).toBe(0)
    }),
  )

  it('refuses what is no invite link', () =>
    onStage(async ({ client, chatId }) => {
      const error = await errorOf(client.editInviteLink(chatId, 'https://t.me/garden', { limit: 1 }))
      expect(error).toMatchObject({ type: 'input', argument: 'inviteLink' })
    }))

  it('says that a primary link cannot be edited', () =>
    onStage(async ({ client, chatId }) => {
      const chat = await client.getChat(chatId)
      const primary = chat.type === 'private' ? undefined : chat.primaryInviteLink
      const error = await errorOf(client.editInviteLink(chatId, primary?.inviteLink ?? '', { limit: 1 }))
      expect(error).toMatchObject({ name: 'CHAT_INVITE_PERMANENT' })
    }))
})
