import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getMessagesCounters', () => {
  it('counts in the order of the identifiers, and is no view itself', () =>
    onStage(async ({ client, guest }) => {
      const { id: channelId } = await client.createChannel('News')
      const { inviteLink } = await client.createInviteLink(channelId)
      await guest.joinChatByInviteLink(inviteLink)
      const { id } = await client.sendMessage(channelId, 'Roses!')
      const { id: other } = await client.sendMessage(channelId, 'Tulips!')
      await guest.viewMessage(channelId, other)
      for (let times = 0; times < 2; times++)
        expect(await guest.getMessagesCounters(channelId, [other, id])).toMatchObject([{ views: 2 }, { views: 1 }])
      expect(await errorOf(guest.getMessagesCounters(channelId, []))).toMatchObject({ argument: 'messageIds' })
    }))
})
