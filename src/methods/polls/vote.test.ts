import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('vote', () => {
  it('votes, changes the vote, and tells whoever made the poll', () =>
    onStage(async ({ client, guest, chatId, pass }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChatByInviteLink(inviteLink)
      const { id } = await client.sendPoll(chatId, 'Well?', ['Yes', 'No', 'Perhaps'])
      const counts: number[] = []
      client.on('poll', ({ poll }) => void counts.push(poll.totalVoterCount))
      await guest.vote(chatId, id, [0])
      await guest.vote(chatId, id, [2])
      expect(await guest.getMessage(chatId, id)).toMatchObject({
        poll: { totalVoterCount: 1, options: [{ isChosen: false }, {}, { isChosen: true, voterCount: 1 }] },
      })
      await pass(1000)
      expect(counts).toEqual([1, 1])
      // Who has not voted does not see how the others did.
      expect(await client.getMessage(chatId, id)).toMatchObject({
        poll: { totalVoterCount: 1, options: [{ voterCount: 0 }, { voterCount: 0 }, { voterCount: 0 }] },
      })
    }))

  it('tells a bot who voted in its poll', () =>
    onStage(async ({ client, chatId, newBot, pass }) => {
      const bot = await newBot('garden_bot')
      await client.addChatMember(chatId, '@garden_bot')
      await client.sendMessage(chatId, '/start')
      const answers: unknown[] = []
      bot.client.on('pollAnswer', ({ pollAnswer }) => {
        expectPlain(pollAnswer)
        answers.push([pollAnswer.from.id, pollAnswer.optionIndexes])
      })
      const { id } = await bot.client.sendPoll(chatId, 'Well?', ['Yes', 'No'], { isAnonymous: false })
      await client.vote(chatId, id, [1])
      await client.retractVote(chatId, id)
      await pass(1000)
      const me = await client.getMe()
      expect(answers).toEqual([
        [me.id, [1]],
        [me.id, []],
      ])
    }))

  it('keeps to the rules of the poll', () =>
    onStage(async ({ client, chatId }) => {
      const one = await client.sendPoll(chatId, 'One?', ['Yes', 'No'])
      expect(await errorOf(client.vote(chatId, one.id, [0, 1]))).toMatchObject({ name: 'OPTIONS_TOO_MUCH' })
      expect(await errorOf(client.vote(chatId, one.id, [2]))).toMatchObject({ type: 'input' })
      expect(await errorOf(client.vote(chatId, one.id, []))).toMatchObject({ argument: 'optionIndexes' })
      const many = await client.sendPoll(chatId, 'Many?', ['Yes', 'No'], { allowMultipleAnswers: true })
      await client.vote(chatId, many.id, [0, 1])
      const quiz = await client.sendPoll(chatId, 'Quiz?', ['Yes', 'No'], { type: 'quiz', correctOptionIndexes: [0] })
      await client.vote(chatId, quiz.id, [1])
      expect(await errorOf(client.vote(chatId, quiz.id, [0]))).toMatchObject({ name: 'REVOTE_NOT_ALLOWED' })
    }))
})
