import { describe, expect, it } from 'vitest'
import { callCount } from '../../../tests/stage/callCount.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('deleteTopic', () => {
  it('deletes a topic and all of its messages, however many', () =>
    onStage(async ({ client, sandbox, chatId }) => {
      await client.enableTopics(chatId)
      const { id } = await client.createTopic(chatId, 'Roses')
      const other = await client.sendMessage(chatId, 'Elsewhere')
      for (let count = 0; count < 120; count += 1) await client.sendMessage(chatId, `Rose ${count}`, { replyTo: id })
      await client.deleteTopic(chatId, id)
      expect(callCount(sandbox, 'messages.deleteTopicHistory')).toBe(2)
      expect(await client.getTopic(chatId, id)).toBeUndefined()
      const [newest] = await client.getHistory(chatId)
      expect(newest?.id).toBe(other.id)
      const late = await errorOf(client.sendMessage(chatId, 'Late', { replyTo: id }))
      expect(late).toMatchObject({ type: 'rpc' })
      const [entry] = await client.getRecentActions(chatId, { kinds: ['topics'] })
      expect(entry?.action).toMatchObject({ type: 'deleteTopic', topic: { name: 'Roses' } })
    }))

  it('leaves the general topic, and those that others made or wrote in', () =>
    onStage(async ({ client, guest, chatId }) => {
      await client.enableTopics(chatId)
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      const own = await guest.createTopic(chatId, 'Beans')
      const shared = await guest.createTopic(chatId, 'Peas')
      await client.sendMessage(chatId, 'Mine too', { replyTo: shared.id })
      await guest.deleteTopic(chatId, own.id)
      expect(await errorOf(guest.deleteTopic(chatId, shared.id))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
      expect(await errorOf(client.deleteTopic(chatId, 1))).toMatchObject({ name: 'TOPIC_ID_INVALID' })
    }))
})
