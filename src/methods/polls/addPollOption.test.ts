import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('addPollOption', () => {
  it('adds an option, which a message of the chat tells', () =>
    onStage(async ({ client, guest, chatId, pass }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChatByInviteLink(inviteLink)
      const { id } = await client.sendPoll(chatId, 'Well?', ['Yes', 'No'], { allowAddingOptions: true })
      const told: string[] = []
      client.on('message', ({ message }) => {
        if (message.type === 'pollOptionAdded') told.push(message.pollOptionAdded.text)
      })
      await guest.addPollOption(chatId, id, 'Perhaps')
      await pass(1000)
      expect(told).toEqual(['Perhaps'])
      expect(await client.getMessage(chatId, id)).toMatchObject({
        poll: { options: [{}, {}, { text: 'Perhaps', addedBy: { firstName: 'Gus' }, addedAt: expect.any(Date) }] },
      })
    }))

  it('needs a poll that lets others add options', () =>
    onStage(async ({ client, chatId }) => {
      const { id } = await client.sendPoll(chatId, 'Well?', ['Yes', 'No'])
      expect(await errorOf(client.addPollOption(chatId, id, 'Perhaps'))).toMatchObject({ type: 'rpc' })
      expect(await errorOf(client.addPollOption(chatId, id, ' '))).toMatchObject({ argument: 'option' })
    }))
})
