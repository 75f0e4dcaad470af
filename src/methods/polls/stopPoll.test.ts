import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('stopPoll', () => {
  it('closes a poll and gives its results', () =>
    onStage(async ({ client, chatId }) => {
      const { id } = await client.sendPoll(chatId, 'Well?', ['Yes', 'No'])
      await client.vote(chatId, id, [1])
      const poll = await client.stopPoll(chatId, id)
      expect(poll).toMatchObject({
        isClosed: true,
        totalVoterCount: 1,
        options: [{ voterCount: 0 }, { voterCount: 1 }],
      })
      expectPlain(poll)
      expect(await errorOf(client.stopPoll(chatId, id))).toMatchObject({ name: 'MESSAGE_NOT_MODIFIED' })
    }))

  it('is for polls of one’s own, and needs a poll', () =>
    onStage(async ({ client, guest, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChatByInviteLink(inviteLink)
      const { id } = await client.sendPoll(chatId, 'Well?', ['Yes', 'No'])
      expect(await errorOf(guest.stopPoll(chatId, id))).toMatchObject({ name: 'MESSAGE_AUTHOR_REQUIRED' })
      const text = await client.sendMessage(chatId, 'Hi')
      expect(await errorOf(client.stopPoll(chatId, text.id))).toMatchObject({ type: 'input', argument: 'messageId' })
    }))
})
