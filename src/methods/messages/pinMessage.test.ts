import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('pinMessage', () => {
  it('pins a message, which the others are told of', () =>
    onStage(async ({ client, guest, chatId, pass }) => {
      await guest.joinChatByInviteLink((await client.createInviteLink(chatId)).inviteLink)
      const told: unknown[] = []
      const raw: string[] = []
      guest.on('message', ({ message }) => told.push(message))
      guest.on('rawUpdate', ({ rawUpdate }) => raw.push(rawUpdate._))
      const { id } = await client.sendMessage(chatId, 'Rules')
      await client.pinMessage(chatId, id)
      await pass(1000)
      expect(told).toMatchObject([{ text: 'Rules' }, { type: 'pinnedMessage', pinnedMessageId: id }])
      expect(raw).toContain('updatePinnedChannelMessages')
      expect(await errorOf(client.pinMessage(chatId, id))).toMatchObject({ name: 'CHAT_NOT_MODIFIED' })
    }))

  it('pins for this side of a private chat unless it is for both', () =>
    onStage(async ({ client, newBot, sandbox }) => {
      await newBot('garden_bot')
      const { id } = await client.sendMessage('@garden_bot', 'Rules')
      const pinnedIn = (): number | undefined =>
        [...sandbox.world.messages.values()].find(({ text }) => text === 'Rules')?.pinnedIn.size
      await client.pinMessage('@garden_bot', id)
      expect(pinnedIn()).toBe(1)
      await client.pinMessage('@garden_bot', id, { bothSides: true, disableNotification: true })
      expect(pinnedIn()).toBe(2)
    }))

  it('says who may not pin, and what cannot be pinned', () =>
    onStage(async ({ client, guest, chatId }) => {
      const channel = await client.createChannel('News')
      await guest.joinChatByInviteLink((await client.createInviteLink(channel.id)).inviteLink)
      const { id } = await client.sendMessage(channel.id, 'Hello')
      expect(await errorOf(guest.pinMessage(channel.id, id))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
      expect(await errorOf(client.pinMessage(chatId, 1))).toMatchObject({ name: 'MESSAGE_ID_INVALID' })
      expect(await errorOf(client.pinMessage(chatId, 0))).toMatchObject({ type: 'input', argument: 'messageId' })
    }))
})
