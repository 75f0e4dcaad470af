import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('deleteMessage', () => {
  it('deletes a message, which the others are told of', () =>
    onStage(async ({ client, guest, chatId, pass }) => {
      await guest.joinChatByInviteLink((await client.createInviteLink(chatId)).inviteLink)
      const deleted: unknown[] = []
      guest.on('deletedMessages', ({ deletedMessages }) => deleted.push(...deletedMessages))
      const { id } = await client.sendMessage(chatId, 'One')
      await client.deleteMessage(chatId, id)
      await pass(1000)
      expect(deleted).toEqual([{ chatId, messageId: id }])
      // Once more there is nothing to delete.
      await client.deleteMessage(chatId, id)
    }))

  it('deletes for everyone unless it is only for oneself', () =>
    onStage(async ({ client, newBot, pass }) => {
      const { client: bot } = await newBot('garden_bot')
      const received: number[] = []
      const deleted: number[] = []
      bot.on('message', ({ message }) => {
        received.push(message.id)
      })
      bot.on('deletedMessages', ({ deletedMessages }) => deleted.push(...deletedMessages.map((each) => each.messageId)))
      const first = await client.sendMessage('@garden_bot', 'One')
      const second = await client.sendMessage('@garden_bot', 'Two')
      await client.deleteMessage('@garden_bot', first.id, { onlyForMe: true })
      await client.deleteMessage('@garden_bot', second.id)
      await pass(1000)
      expect(received).toHaveLength(2)
      expect(deleted).toEqual(received.slice(1))
    }))

  it('leaves the messages of others to administrators', () =>
    onStage(async ({ client, guest, chatId }) => {
      await guest.joinChatByInviteLink((await client.createInviteLink(chatId)).inviteLink)
      const { id } = await client.sendMessage(chatId, 'Mine')
      expect(await errorOf(guest.deleteMessage(chatId, id))).toMatchObject({ name: 'MESSAGE_DELETE_FORBIDDEN' })
      const own = await guest.sendMessage(chatId, 'Yours')
      await client.deleteMessage(chatId, own.id)
    }))

  it('knows no messages of supergroups that are gone for one alone, and no identifier of nothing', () =>
    onStage(async ({ client, chatId }) => {
      const error = await errorOf(client.deleteMessage(chatId, 2, { onlyForMe: true }))
      expect(error).toMatchObject({ type: 'input', argument: 'onlyForMe' })
      expect(await errorOf(client.deleteMessage(chatId, -1))).toMatchObject({ type: 'input', argument: 'messageId' })
    }))
})
