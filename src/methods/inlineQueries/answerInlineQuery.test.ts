import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { callCount } from '../../../tests/stage/callCount.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import type { InlineQuery } from '../../types/inlineQueries/inlineQuery.js'
import type { InlineQueryResult } from '../../types/inlineQueries/inlineQueryResult.js'

const TEXT: InlineQueryResult = {
  type: 'article',
  id: 'dawn',
  title: 'The tide',
  description: 'High water',
  url: 'https://example.org/tide',
  thumbnailUrl: 'https://example.org/tide.jpg',
  messageContent: { type: 'text', text: '<b>High</b> water at dawn', parseMode: 'html' },
}

describe('answerInlineQuery', () => {
  it('offers results of every kind to whoever has asked', () =>
    onStage(async ({ client, newBot, chatId }) => {
      const { client: bot } = await newBot('tide_bot', { inlinePlaceholder: 'A place' })
      const asked: InlineQuery[] = []
      bot.on('inlineQuery', async (context) => {
        asked.push(context.inlineQuery)
        await context.answerInlineQuery(
          [
            TEXT,
            { type: 'location', id: '2', title: 'The pier', latitude: 53, longitude: 4.5 },
            { type: 'venue', id: '3', title: 'The inn', address: 'Harbour 1', latitude: 53, longitude: 4.5 },
            { type: 'contact', id: '4', phoneNumber: '+31 1', firstName: 'Wim', lastName: 'Wader' },
          ],
          { nextOffset: '4' },
        )
      })
      const answer = await client.sendInlineQuery('@tide_bot', chatId, { query: 'Texel', offset: 'x' })
      expectPlain(answer)
      expect(answer.nextOffset).toBe('4')
      expect(answer.results).toEqual([
        { id: 'dawn', kind: 'article', title: 'The tide', description: 'High water', url: 'https://example.org/tide' },
        { id: '2', kind: 'location', title: 'The pier' },
        { id: '3', kind: 'venue', title: 'The inn', description: 'Harbour 1' },
        { id: '4', kind: 'contact', title: 'Wim Wader' },
      ])
      expect(asked).toMatchObject([
        { from: { firstName: 'Olive' }, query: 'Texel', offset: 'x', chatType: 'supergroup' },
      ])
      expectPlain(asked)
    }))

  it('answers the same question of others for as long as it may be kept', () =>
    onStage(async ({ client, guest, newBot, chatId, pass, sandbox }) => {
      const { client: bot } = await newBot('tide_bot', { inlinePlaceholder: 'A place' })
      bot.on('inlineQuery', (context) => context.answerInlineQuery([TEXT], { cacheSeconds: 60 }))
      await client.sendInlineQuery('@tide_bot', chatId)
      await guest.sendInlineQuery('@tide_bot', 'me')
      expect(callCount(sandbox, 'messages.setInlineBotResults')).toBe(1)
      await pass(61_000)
      await guest.sendInlineQuery('@tide_bot', 'me')
      expect(callCount(sandbox, 'messages.setInlineBotResults')).toBe(2)
    }))

  it('refuses what cannot be, before anything is sent', () =>
    onStage(async ({ client, newBot }) => {
      const { client: bot } = await newBot('tide_bot')
      const { messageContent: _content, ...empty } = TEXT.type === 'article' ? TEXT : { messageContent: undefined }
      const many = Array.from({ length: 51 }, (_, index) => ({ ...TEXT, id: String(index) }))
      expect(await errorOf(bot.answerInlineQuery('5', many))).toMatchObject({ argument: 'results' })
      expect(await errorOf(bot.answerInlineQuery('5', [{ ...TEXT, id: '' }]))).toMatchObject({ argument: 'results' })
      expect(await errorOf(bot.answerInlineQuery('x', []))).toMatchObject({ argument: 'inlineQueryId' })
      expect(empty).toHaveProperty('title')
      expect(await errorOf(client.answerInlineQuery('5', []))).toMatchObject({ name: 'InputError' })
      expect(await errorOf(bot.answerInlineQuery('5', []))).toMatchObject({ name: 'QUERY_ID_INVALID' })
    }))
})
