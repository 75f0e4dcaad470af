import { describe, expect, it } from 'vitest'
import { callCount } from '../../../tests/stage/callCount.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('deleteMessages', () => {
  it('deletes messages of every kind of chat, in one call', () =>
    onStage(async ({ client, chatId, sandbox }) => {
      const group = await client.createGroup('Weekend')
      for (const id of [chatId, group.id, 'me']) {
        const one = await client.sendMessage(id, 'One')
        const two = await client.sendMessage(id, 'Two')
        await client.deleteMessages(id, [one.id, two.id])
      }
      expect(callCount(sandbox, 'channels.deleteMessages')).toBe(1)
      expect(callCount(sandbox, 'messages.deleteMessages')).toBe(2)
      const texts = new Set([...sandbox.world.messages.values()].map(({ text }) => text))
      expect(texts.has('One') || texts.has('Two')).toBe(false)
    }))

  it('keeps the order of updates, so that nothing has to be fetched', () =>
    onStage(async ({ client, chatId, sandbox, pass }) => {
      const ids: number[] = []
      for (const text of ['One', 'Two', 'Three']) ids.push((await client.sendMessage(chatId, text)).id)
      await client.deleteMessages(chatId, ids)
      await client.sendMessage(chatId, 'Four')
      await pass(5000)
      expect(callCount(sandbox, 'updates.getChannelDifference')).toBe(0)
    }))

  it('deletes all or nothing', () =>
    onStage(async ({ client, guest, chatId, sandbox }) => {
      await guest.joinChatByInviteLink((await client.createInviteLink(chatId)).inviteLink)
      const other = await client.sendMessage(chatId, 'Other')
      const own = await guest.sendMessage(chatId, 'Own')
      expect(await errorOf(guest.deleteMessages(chatId, [own.id, other.id]))).toMatchObject({
        name: 'MESSAGE_DELETE_FORBIDDEN',
      })
      expect([...sandbox.world.messages.values()].map(({ text }) => text)).toContain('Own')
    }))

  it.each<[string, readonly number[]]>([
    ['no identifier', []],
    ['101 identifiers', Array.from({ length: 101 }, (_, index) => index + 1)],
    ['half an identifier', [1, 1.5]],
  ])('refuses %s before anything is sent', (_, messageIds) =>
    onStage(async ({ client, sandbox }) => {
      expect(await errorOf(client.deleteMessages('me', messageIds))).toMatchObject({ type: 'input' })
      expect(callCount(sandbox, 'messages.deleteMessages')).toBe(0)
    }),
  )
})
