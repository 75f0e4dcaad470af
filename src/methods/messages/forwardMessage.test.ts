import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('forwardMessage', () => {
  it('forwards to the others, who see where it comes from', () =>
    onStage(async ({ client, guest, chatId, pass }) => {
      await guest.joinChatByInviteLink((await client.createInviteLink(chatId)).inviteLink)
      const received: unknown[] = []
      guest.on('message', ({ message }) => received.push(message))
      const channel = await client.createChannel('News')
      const { id } = await client.sendMessage(channel.id, 'The roses are out')
      const forwarded = await client.forwardMessage(channel.id, chatId, id, { protectContent: true })
      expect(forwarded).toMatchObject({
        type: 'text',
        text: 'The roses are out',
        chat: { id: chatId },
        isOutgoing: true,
        hasProtectedContent: true,
        forwardFrom: { type: 'channel', chat: { id: channel.id }, messageId: id },
      })
      expectPlain(forwarded)
      await pass(1000)
      expect(received).toMatchObject([{ text: 'The roses are out', forwardFrom: { type: 'channel' } }])
      expect(await errorOf(client.forwardMessage(chatId, 'me', forwarded.id))).toMatchObject({
        name: 'CHAT_FORWARDS_RESTRICTED',
      })
    }))

  it('shows the user who wrote', () =>
    onStage(async ({ client, chatId }) => {
      const { id, date } = await client.sendMessage('me', 'Note')
      expect(await client.forwardMessage('me', chatId, id)).toMatchObject({
        forwardFrom: { type: 'user', user: { firstName: 'Olive' }, date },
      })
    }))

  it('says what cannot be forwarded', () =>
    onStage(async ({ client, guest, chatId }) => {
      expect(await errorOf(client.forwardMessage(chatId, 'me', 50))).toMatchObject({ name: 'MESSAGE_ID_INVALID' })
      expect(await errorOf(client.forwardMessage(chatId, 'me', 0))).toMatchObject({ argument: 'messageId' })
      const channel = await client.createChannel('News')
      await guest.joinChatByInviteLink((await client.createInviteLink(channel.id)).inviteLink)
      const { id } = await guest.sendMessage('me', 'Note')
      expect(await errorOf(guest.forwardMessage('me', channel.id, id))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
    }))
})
