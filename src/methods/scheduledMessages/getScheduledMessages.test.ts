import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getScheduledMessages', () => {
  it('lists what waits, until its moment has come', () =>
    onStage(async ({ client, guest, chatId, pass }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChatByInviteLink(inviteLink)
      const seen: string[] = []
      guest.on('message', ({ message }) => {
        if (message.type === 'text') seen.push(message.text)
      })
      const sendAt = (minutes: number): Date =>
        new Date(Math.ceil(client.now().getTime() / 1000) * 1000 + minutes * 60_000)
      await client.sendMessage(chatId, 'In an hour', { sendAt: sendAt(60) })
      const next = await client.sendMessage(chatId, 'In a minute', { sendAt: sendAt(1) })
      expect(next).toMatchObject({ isScheduled: true, text: 'In a minute' })
      const list = await client.getScheduledMessages(chatId)
      expect(list).toMatchObject([{ text: 'In an hour' }, { text: 'In a minute', isScheduled: true }])
      expectPlain(list)
      await pass(50_000)
      expect(seen).toEqual([])
      await pass(15_000)
      expect(seen).toEqual(['In a minute'])
      expect(await client.getScheduledMessages(chatId)).toMatchObject([{ text: 'In an hour' }])
      expect(await guest.getScheduledMessages(chatId)).toEqual([])
    }))
})
