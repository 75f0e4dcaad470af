import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getMessage', () => {
  it('fetches what was sent, from every kind of chat', () =>
    onStage(async ({ client, chatId }) => {
      const group = await client.createGroup('Weekend')
      for (const id of [chatId, group.id, 'me']) {
        const sent = await client.sendMessage(id, 'Hello')
        const message = await client.getMessage(id, sent.id)
        expect(message).toEqual(sent)
        expectPlain(message)
      }
    }))

  it('finds nothing where there is nothing, and nothing of another chat', () =>
    onStage(async ({ client, chatId }) => {
      const group = await client.createGroup('Weekend')
      const { id } = await client.sendMessage(group.id, 'Hello')
      expect(await client.getMessage('me', id)).toBeUndefined()
      expect(await client.getMessage(group.id, id + 1)).toBeUndefined()
      const sent = await client.sendMessage(chatId, 'Hello')
      await client.deleteMessage(chatId, sent.id)
      expect(await client.getMessage(chatId, sent.id)).toBeUndefined()
    }))

  it('is for bots too', () =>
    onStage(async ({ client, newBot, chatId, pass }) => {
      const { client: bot } = await newBot('garden_bot')
      const channel = await client.createChannel('News')
      await client.promoteChatMember(channel.id, '@garden_bot', { canInviteUsers: true })
      const { id } = await client.sendMessage(channel.id, 'Hello')
      await pass(1000)
      expect(await bot.getMessage(channel.id, id)).toMatchObject({ text: 'Hello', isOutgoing: false })
      expect(await errorOf(bot.getMessage(chatId, 1))).toMatchObject({ type: 'input', argument: 'chatId' })
    }))

  it('refuses an identifier that is none', () =>
    onStage(async ({ client }) => {
      expect(await errorOf(client.getMessage('me', 0))).toMatchObject({ type: 'input', argument: 'messageId' })
    }))
})
