import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import { InputError } from '../../errors/inputError.js'

describe('revokeInviteLink', () => {
  it('revokes a link once, and nobody can join by it any more', () =>
    onStage(async ({ client, guest, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId, { title: 'Open day' })
      const revoked = await client.revokeInviteLink(chatId, inviteLink)
      expect(revoked).toMatchObject({ inviteLink, isRevoked: true, title: 'Open day' })
      expect(await errorOf(guest.joinChatByInviteLink(inviteLink))).toMatchObject({ name: 'INVITE_HASH_EXPIRED' })
      expect(await errorOf(client.revokeInviteLink(chatId, inviteLink))).toMatchObject({ type: 'rpc' })
    }))

  it('lets stay whoever has joined', () =>
    onStage(async ({ client, guest, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChatByInviteLink(inviteLink)
      await client.revokeInviteLink(chatId, inviteLink)
      expect(await guest.sendMessage(chatId, 'Still here')).toMatchObject({ text: 'Still here' })
    }))

  it('replaces a primary link', () =>
    onStage(async ({ client, chatId }) => {
      const primary = async (): Promise<string> => {
        const chat = await client.getChat(chatId)
        return chat.type === 'private' ? '' : (chat.primaryInviteLink?.inviteLink ?? '')
      }
      const old = await primary()
      expect(await client.revokeInviteLink(chatId, old)).toMatchObject({ inviteLink: old, isRevoked: true })
      expect(await primary()).not.toBe(old)
    }))

  it('refuses what is no invite link', () =>
    onStage(async ({ client, chatId }) => {
      expect(await errorOf(client.revokeInviteLink(chatId, 'abc'))).toBeInstanceOf(InputError)
    }))
})
