import { describe, expect, it } from 'vitest'
import { callCount } from '../../../tests/stage/callCount.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('unpinMessages', () => {
  it('unpins everything, and keeps the order of updates', () =>
    onStage(async ({ client, chatId, sandbox, pass }) => {
      for (const text of ['One', 'Two']) {
        const { id } = await client.sendMessage(chatId, text)
        await client.pinMessage(chatId, id)
      }
      await client.unpinMessages(chatId)
      await client.sendMessage(chatId, 'Three')
      await pass(5000)
      expect([...sandbox.world.messages.values()].filter(({ pinnedIn }) => pinnedIn.size > 0)).toEqual([])
      expect(callCount(sandbox, 'updates.getChannelDifference')).toBe(0)
      expect(callCount(sandbox, 'messages.unpinAllMessages')).toBe(1)
    }))

  it('says where there are no topics, and who may not unpin', () =>
    onStage(async ({ client, guest, chatId }) => {
      expect(await errorOf(client.unpinMessages(chatId, { topicId: 1 }))).toMatchObject({ name: 'TOPIC_ID_INVALID' })
      expect(await errorOf(client.unpinMessages(chatId, { topicId: 0 }))).toMatchObject({ argument: 'topicId' })
      const channel = await client.createChannel('News')
      await guest.joinChatByInviteLink((await client.createInviteLink(channel.id)).inviteLink)
      expect(await errorOf(guest.unpinMessages(channel.id))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
    }))
})
