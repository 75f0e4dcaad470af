import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('removePollOption', () => {
  it('removes what was added, and the votes for it', () =>
    onStage(async ({ client, guest, chatId, pass }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChatByInviteLink(inviteLink)
      const { id } = await client.sendPoll(chatId, 'Well?', ['Yes', 'No'], { allowAddingOptions: true })
      await guest.addPollOption(chatId, id, 'Perhaps')
      await guest.vote(chatId, id, [2])
      const told: string[] = []
      guest.on('message', ({ message }) => {
        if (message.type === 'pollOptionRemoved') told.push(message.pollOptionRemoved.text)
      })
      await client.removePollOption(chatId, id, 2)
      await pass(1000)
      expect(told).toEqual(['Perhaps'])
      expect(await guest.getMessage(chatId, id)).toMatchObject({
        poll: { totalVoterCount: 0, options: [{ text: 'Yes' }, { text: 'No' }] },
      })
    }))

  it('removes nothing that was there from the start', () =>
    onStage(async ({ client, chatId }) => {
      const { id } = await client.sendPoll(chatId, 'Well?', ['Yes', 'No'], { allowAddingOptions: true })
      expect(await errorOf(client.removePollOption(chatId, id, 0))).toMatchObject({ type: 'rpc' })
      expect(await errorOf(client.removePollOption(chatId, id, 5))).toMatchObject({ argument: 'optionIndex' })
    }))
})
