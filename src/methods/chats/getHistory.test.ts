import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import type { Message } from '../../types/messages/message.js'

function textsOf(messages: readonly Message[]): string[] {
  return messages.flatMap((message) => (message.type === 'text' ? message.text : []))
}

describe('getHistory', () => {
  it('reads private chats, groups, supergroups and channels, newest first', () =>
    onStage(async ({ client, chatId }) => {
      const group = await client.createGroup('Weekend')
      const channel = await client.createChannel('News')
      for (const id of ['me', chatId, group.id, channel.id]) {
        for (const text of ['one', 'two', 'three']) await client.sendMessage(id, text)
        const history = await client.getHistory(id)
        expect(textsOf(history)).toEqual(['three', 'two', 'one'])
        expectPlain(history)
      }
    }))

  it('reads a page at a time', () =>
    onStage(async ({ client, chatId }) => {
      for (let count = 1; count <= 7; count += 1) await client.sendMessage(chatId, String(count))
      const all = await client.getHistory(chatId)
      const found: Message[] = []
      for (let offsetId: number | undefined; ;) {
        const page = await client.getHistory(chatId, { limit: 3, ...(offsetId !== undefined && { offsetId }) })
        found.push(...page)
        offsetId = page.at(-1)?.id
        if (page.length < 3) break
      }
      expect(found).toEqual(all)
      const { id: middle } = all[3] ?? { id: 0 }
      const newer = await client.getHistory(chatId, { offsetId: middle, addOffset: -3, limit: 3 })
      expect(newer.map(({ id }) => id)).toEqual(all.slice(1, 4).map(({ id }) => id))
    }))

  it('starts before a point in time', () =>
    onStage(async ({ client, chatId, pass }) => {
      await client.sendMessage(chatId, 'before')
      await pass(60_000)
      const offsetDate = client.now()
      await pass(60_000)
      await client.sendMessage(chatId, 'after')
      expect(textsOf(await client.getHistory(chatId, { offsetDate }))).toEqual(['before'])
    }))

  it.each([{ limit: 0 }, { limit: 101 }, { offsetId: -1 }, { addOffset: 0.5 }, { offsetDate: new Date(Number.NaN) }])(
    'refuses %j',
    (options) =>
      onStage(async ({ client, chatId }) => {
        expect(await errorOf(client.getHistory(chatId, options))).toMatchObject({ type: 'input' })
      }),
  )

  it('is not for bots', () =>
    onStage(async ({ newBot }) => {
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.getHistory('me'))).toMatchObject({ type: 'input' })
    }))
})
