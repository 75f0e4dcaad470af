import { describe, expect, it } from 'vitest'
import { callCount } from '../../../tests/stage/callCount.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getMessages', () => {
  it('fetches messages in the order asked for, without those that are not there', () =>
    onStage(async ({ client, chatId, sandbox }) => {
      const group = await client.createGroup('Weekend')
      for (const id of [chatId, group.id]) {
        const one = await client.sendMessage(id, 'One')
        const two = await client.sendMessage(id, 'Two')
        const found = await client.getMessages(id, [two.id, two.id + 50, one.id])
        expect(found).toEqual([two, one])
      }
      expect(callCount(sandbox, 'channels.getMessages')).toBe(1)
      expect(callCount(sandbox, 'messages.getMessages')).toBe(1)
    }))

  it('shows service messages as what they tell of', () =>
    onStage(async ({ client, chatId }) => {
      expect(await client.getMessages(chatId, [1])).toMatchObject([{ type: 'supergroupCreated', id: 1 }])
    }))

  it('refuses no identifiers, and too many', () =>
    onStage(async ({ client, chatId }) => {
      for (const ids of [[], Array.from({ length: 101 }, () => 1)])
        expect(await errorOf(client.getMessages(chatId, ids))).toMatchObject({ type: 'input', argument: 'messageIds' })
    }))
})
