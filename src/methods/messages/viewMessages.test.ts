import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('viewMessages', () => {
  it('counts everybody once, and tells of it', () =>
    onStage(async ({ client, guest, pass }) => {
      const { id: channelId } = await client.createChannel('News')
      const { inviteLink } = await client.createInviteLink(channelId)
      await guest.joinChatByInviteLink(inviteLink)
      const { id } = await client.sendMessage(channelId, 'Roses!')
      const told: unknown[] = []
      client.on('messageInteractions', ({ messageInteractions }) => void told.push(messageInteractions))
      for (let times = 0; times < 3; times++) await guest.viewMessages(channelId, [id])
      expect(await client.getMessageCounters(channelId, id)).toEqual({ views: 2, replies: 0, forwards: 0 })
      await pass(1000)
      expect(told).toEqual([{ chatId: channelId, messageId: id, views: 2 }])
      expect(await errorOf(guest.viewMessages(channelId, []))).toMatchObject({ argument: 'messageIds' })
    }))
})
