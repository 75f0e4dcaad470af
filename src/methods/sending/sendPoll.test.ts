import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import { md } from '../../index.js'
import type { SendPollOptions } from './sendPoll.js'

describe('sendPoll', () => {
  it('sends a question and what may be answered', () =>
    onStage(async ({ client, chatId }) => {
      const options = ['Roses', { text: '<b>Tulips</b>', parseMode: 'html' }] as const
      const sent = await client.sendPoll(chatId, md`What is *best*?`, options, {
        isAnonymous: false,
        allowMultipleAnswers: true,
      })
      expect(sent).toMatchObject({
        type: 'poll',
        poll: {
          question: 'What is best?',
          questionEntities: [{ type: 'bold', offset: 8, length: 4 }],
          options: [
            { text: 'Roses', entities: [], voterCount: 0, isChosen: false },
            { text: 'Tulips', entities: [{ type: 'bold', offset: 0, length: 6 }] },
          ],
          totalVoterCount: 0,
          isClosed: false,
          isAnonymous: false,
          type: 'regular',
          allowsMultipleAnswers: true,
        },
      })
      expectPlain(sent)
    }))

  it('keeps the answer of a quiz to itself until one has voted', () =>
    onStage(async ({ client, chatId }) => {
      const quiz = { type: 'quiz', correctOptionIndexes: [1], explanation: md`_Rosa_` } as const
      const { id, poll } = await client.sendPoll(chatId, 'Which one is a rose?', ['Tulipa', 'Rosa'], quiz)
      expect(poll).not.toHaveProperty('correctOptionIndexes')
      await client.vote(chatId, id, [0])
      expect(await client.getMessage(chatId, id)).toMatchObject({
        poll: {
          type: 'quiz',
          correctOptionIndexes: [1],
          explanation: 'Rosa',
          explanationEntities: [{ type: 'italic', offset: 0, length: 4 }],
          options: [{ voterCount: 1, isChosen: true }, { voterCount: 0 }],
        },
      })
    }))

  it('closes by the clock, and tells of it', () =>
    onStage(async ({ client, chatId, pass }) => {
      const { id, poll } = await client.sendPoll(chatId, 'Quick?', ['Yes', 'No'], { openPeriodSeconds: 10 })
      expect(poll).toMatchObject({ openPeriodSeconds: 10, closeDate: expect.any(Date) })
      const edits: unknown[] = []
      client.on('editedMessage', ({ editedMessage }) => {
        if (editedMessage.type === 'poll') edits.push([editedMessage.id, editedMessage.poll.isClosed])
      })
      await pass(9_000)
      expect(edits).toEqual([])
      await pass(2_000)
      expect(edits).toEqual([[id, true]])
      expect(await errorOf(client.vote(chatId, id, [0]))).toMatchObject({ name: 'MESSAGE_POLL_CLOSED' })
    }))

  it.each<[string, readonly string[], SendPollOptions]>([
    ['a single option', ['Yes'], {}],
    ['too many options', Array.from({ length: 13 }, String), {}],
    ['a blank option', ['Yes', ' '], {}],
    ['an option that is too long', ['Yes', 'x'.repeat(101)], {}],
    ['a quiz without an answer', ['Yes', 'No'], { type: 'quiz' }],
    ['a quiz with an answer that it does not offer', ['Yes', 'No'], { type: 'quiz', correctOptionIndexes: [2] }],
    ['an answer of what is no quiz', ['Yes', 'No'], { correctOptionIndexes: [1] }],
    ['two ends', ['Yes', 'No'], { openPeriodSeconds: 10, closeDate: new Date(Date.UTC(2090, 0, 1)) }],
    ['an end that is over', ['Yes', 'No'], { closeDate: new Date(0) }],
  ])('refuses %s', (_, options, settings) =>
    onStage(async ({ client, chatId }) => {
      expect(await errorOf(client.sendPoll(chatId, 'Well?', options, settings))).toMatchObject({ type: 'input' })
    }),
  )

  it('says what Telegram refuses', () =>
    onStage(async ({ client, chatId }) => {
      expect(await errorOf(client.sendPoll(chatId, 'Well?', ['Yes', 'Yes']))).toMatchObject({
        name: 'POLL_OPTION_DUPLICATE',
      })
      const { id } = await client.createChannel('News')
      expect(await errorOf(client.sendPoll(id, 'Well?', ['Yes', 'No'], { isAnonymous: false }))).toMatchObject({
        name: 'BROADCAST_PUBLIC_VOTERS_FORBIDDEN',
      })
    }))
})
