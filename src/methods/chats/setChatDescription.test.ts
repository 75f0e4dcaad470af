import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('setChatDescription', () => {
  it('describes groups, supergroups and channels, and takes the description away', () =>
    onStage(async ({ client, chatId }) => {
      const group = await client.createGroup('Weekend')
      const channel = await client.createChannel('News')
      for (const id of [chatId, group.id, channel.id]) {
        await client.setChatDescription(id, 'All that grows')
        expect(await client.getChat(id)).toMatchObject({ description: 'All that grows' })
        const error = await errorOf(client.setChatDescription(id, 'All that grows'))
        expect(error).toMatchObject({ name: 'CHAT_ABOUT_NOT_MODIFIED' })
        await client.setChatDescription(id, '')
        expect(await client.getChat(id)).not.toHaveProperty('description')
      }
    }))

  it('says when the account is no administrator of a channel', () =>
    onStage(async ({ client, guest }) => {
      const { id } = await client.createChannel('News')
      const { inviteLink } = await client.createInviteLink(id)
      await guest.joinChat(inviteLink)
      expect(await errorOf(guest.setChatDescription(id, 'Mine'))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
    }))

  it('refuses users, and what is too long, before anything is sent', () =>
    onStage(async ({ client, chatId, sandbox }) => {
      const before = sandbox.calls.length
      const long = await errorOf(client.setChatDescription(chatId, 'x'.repeat(256)))
      expect(long).toMatchObject({ type: 'input', argument: 'description' })
      expect(await errorOf(client.setChatDescription('me', 'x'))).toMatchObject({ type: 'input', argument: 'chatId' })
      expect(sandbox.calls.length).toBe(before)
    }))
})
