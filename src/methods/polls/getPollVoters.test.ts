import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getPollVoters', () => {
  it('lists who voted for what, page by page', () =>
    onStage(async ({ client, guest, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChatByInviteLink(inviteLink)
      const { id } = await client.sendPoll(chatId, 'Well?', ['Yes', 'No', 'Both'], {
        isAnonymous: false,
        allowMultipleAnswers: true,
      })
      expect(await errorOf(client.getPollVoters(chatId, id))).toMatchObject({ name: 'POLL_VOTE_REQUIRED' })
      await client.vote(chatId, id, [0])
      await guest.vote(chatId, id, [1, 2])
      const all = await client.getPollVoters(chatId, id)
      expect(all).toMatchObject({
        count: 2,
        voters: [
          { voter: { firstName: 'Gus' }, optionIndexes: [1, 2] },
          { voter: { firstName: 'Olive' }, optionIndexes: [0] },
        ],
      })
      expectPlain(all)
      const first = await client.getPollVoters(chatId, id, { limit: 1 })
      expect(first).toMatchObject({ count: 2, nextOffset: '1', voters: [{ voter: { firstName: 'Gus' } }] })
      const { nextOffset: offset = '' } = first
      expect(await client.getPollVoters(chatId, id, { limit: 1, offset })).toMatchObject({
        voters: [{ voter: { firstName: 'Olive' } }],
      })
      expect(await client.getPollVoters(chatId, id, { optionIndex: 0 })).toMatchObject({
        count: 1,
        voters: [{ voter: { firstName: 'Olive' }, optionIndexes: [0] }],
      })
    }))

  it('tells nothing of an anonymous poll', () =>
    onStage(async ({ client, chatId }) => {
      const { id } = await client.sendPoll(chatId, 'Well?', ['Yes', 'No'])
      await client.vote(chatId, id, [0])
      expect(await errorOf(client.getPollVoters(chatId, id))).toMatchObject({ name: 'BROADCAST_FORBIDDEN' })
    }))
})
