import { describe, expect, it } from 'vitest'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getMessageCounters', () => {
  it('counts views and forwards', () =>
    onStage(async ({ client, guest }) => {
      const { id: channelId } = await client.createChannel('News')
      const { inviteLink } = await client.createInviteLink(channelId)
      await guest.joinChatByInviteLink(inviteLink)
      const { id } = await client.sendMessage(channelId, 'Roses!')
      await client.forwardMessage(channelId, 'me', id)
      await guest.viewMessage(channelId, id)
      expect(await client.getMessageCounters(channelId, id)).toEqual({ views: 2, replies: 0, forwards: 1 })
    }))
})
