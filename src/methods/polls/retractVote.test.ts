import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('retractVote', () => {
  it('takes a vote back', () =>
    onStage(async ({ client, chatId }) => {
      const { id } = await client.sendPoll(chatId, 'Well?', ['Yes', 'No'])
      await client.vote(chatId, id, [0])
      await client.retractVote(chatId, id)
      expect(await client.getMessage(chatId, id)).toMatchObject({
        poll: { totalVoterCount: 0, options: [{ isChosen: false }, { isChosen: false }] },
      })
    }))

  it('takes no vote back that must stay', () =>
    onStage(async ({ client, chatId }) => {
      const { id } = await client.sendPoll(chatId, 'Well?', ['Yes', 'No'], { disableRevoting: true })
      await client.vote(chatId, id, [0])
      expect(await errorOf(client.retractVote(chatId, id))).toMatchObject({ name: 'REVOTE_NOT_ALLOWED' })
      const text = await client.sendMessage(chatId, 'Hi')
      expect(await errorOf(client.retractVote(chatId, text.id))).toMatchObject({ name: 'MESSAGE_ID_INVALID' })
    }))
})
