import { describe, expect, it } from 'vitest'
import { onStage } from '../../../tests/stage/onStage.js'

describe('viewMessage', () => {
  it('counts as one who has seen a post', () =>
    onStage(async ({ client, guest }) => {
      const { id: channelId } = await client.createChannel('News')
      const { inviteLink } = await client.createInviteLink(channelId)
      await guest.joinChatByInviteLink(inviteLink)
      const { id } = await client.sendMessage(channelId, 'Roses!')
      await guest.viewMessage(channelId, id)
      expect(await guest.getMessage(channelId, id)).toMatchObject({ views: 2 })
    }))
})
