import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('sendDice', () => {
  it('throws a die, of which everyone sees the same value', () =>
    onStage(async ({ client, guest, chatId, pass }) => {
      await guest.joinChatByInviteLink((await client.createInviteLink(chatId)).inviteLink)
      const seen: unknown[] = []
      guest.on('message', ({ message }) => seen.push(message.type === 'dice' ? message.dice : message.type))
      const thrown = await client.sendDice(chatId)
      expect(thrown).toMatchObject({ type: 'dice', dice: { emoji: '🎲' }, isOutgoing: true, chat: { id: chatId } })
      expectPlain(thrown)
      await pass(1000)
      expect(seen).toEqual([thrown.dice])
    }))

  it.each([
    ['🎲', 6],
    ['🏀', 5],
    ['🎰', 64],
  ] as const)('leaves the value of %s to chance within its range', (emoji, count) =>
    onStage(async ({ client }) => {
      const values = new Set<number>()
      for (let time = 0; time < 40; time++) values.add((await client.sendDice('me', { emoji })).dice.value)
      expect(Math.min(...values)).toBeGreaterThanOrEqual(1)
      expect(Math.max(...values)).toBeLessThanOrEqual(count)
      expect(values.size).toBeGreaterThan(Math.min(count, 10) - 2)
    }),
  )

  it('keeps its value when it is forwarded, and cannot be edited', () =>
    onStage(async ({ client, chatId }) => {
      const { id, dice } = await client.sendDice(chatId, { disableNotification: true })
      expect(await client.forwardMessage(chatId, 'me', id)).toMatchObject({ type: 'dice', dice })
      expect(await errorOf(client.editMessageText(chatId, id, '6'))).toMatchObject({ name: 'MESSAGE_ID_INVALID' })
    }))

  it('says where the account may not write', () =>
    onStage(async ({ client, guest, chatId }) => {
      const channel = await client.createChannel('News')
      await guest.joinChatByInviteLink((await client.createInviteLink(channel.id)).inviteLink)
      expect(await errorOf(guest.sendDice(channel.id))).toMatchObject({ type: 'rpc' })
      expect(await errorOf(client.sendDice(chatId, { sendAt: new Date(0) }))).toMatchObject({ type: 'input' })
    }))
})
