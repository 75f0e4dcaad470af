import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('exportInviteLink', () => {
  it('makes a new primary link and revokes the one before', () =>
    onStage(async ({ client, guest, chatId }) => {
      const first = await client.exportInviteLink(chatId)
      expect(first).toMatchObject({ isPrimary: true, isRevoked: false })
      const second = await client.exportInviteLink(chatId)
      expect(second.inviteLink).not.toBe(first.inviteLink)
      expect(await client.getPrimaryInviteLink(chatId)).toEqual(second)
      expect(await client.getInviteLink(chatId, first.inviteLink)).toMatchObject({ isRevoked: true })
      await guest.joinChat(second.inviteLink)
      expect(await errorOf(guest.exportInviteLink(chatId))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
    }))
})
