import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('deleteHistory', () => {
  it('clears a private chat, which stays in the list or goes from it', () =>
    onStage(async ({ client }) => {
      const first = await client.sendMessage('me', 'one')
      const second = await client.sendMessage('me', 'two')
      await client.deleteHistory('me', { untilMessageId: first.id })
      expect(await client.getHistory('me')).toMatchObject([{ id: second.id }])
      await client.deleteHistory('me', { keepChat: true })
      expect(await client.getHistory('me')).toMatchObject([{ type: 'historyCleared' }])
      await client.deleteHistory('me')
      expect(await client.getHistory('me')).toEqual([])
    }))

  it('clears a group and a supergroup for one or for all', () =>
    onStage(async ({ client, guest, chatId }) => {
      const group = await client.createGroup('Weekend')
      for (const id of [group.id, chatId]) {
        const { inviteLink } = await client.createInviteLink(id)
        await guest.joinChat(inviteLink)
        await client.sendMessage(id, 'one')
        expect(await errorOf(guest.deleteHistory(id, { forEveryone: true }))).toMatchObject({
          name: 'CHAT_ADMIN_REQUIRED',
        })
        await guest.deleteHistory(id)
        expect(await guest.getHistory(id)).toEqual([])
        const [kept] = await client.getHistory(id)
        expect(kept).toMatchObject({ text: 'one' })
        await client.deleteHistory(id, { forEveryone: true })
        expect((await client.getHistory(id)).filter(({ type }) => type === 'text')).toEqual([])
      }
    }))

  it('refuses identifiers out of range, and bots', () =>
    onStage(async ({ client, newBot, chatId }) => {
      const error = await errorOf(client.deleteHistory(chatId, { untilMessageId: 0 }))
      expect(error).toMatchObject({ argument: 'untilMessageId' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.deleteHistory(chatId))).toMatchObject({ type: 'input' })
    }))
})
