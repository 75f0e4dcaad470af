import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('deleteChatPhoto', () => {
  it('removes the photo of chats of every kind once, and says so there', () =>
    onStage(async ({ client, sandbox, chatId }) => {
      const group = await client.createGroup('Weekend')
      for (const chat of [...sandbox.world.channels.values(), ...sandbox.world.groups.values()]) chat.photoId = 77n
      for (const id of [chatId, group.id]) {
        await client.deleteChatPhoto(id)
        const [told] = await client.getHistory(id, { limit: 1 })
        expect(told).toMatchObject({ type: 'deletedChatPhoto' })
        expect(await errorOf(client.deleteChatPhoto(id))).toMatchObject({ name: 'CHAT_NOT_MODIFIED' })
      }
      const [entry] = await client.getRecentActions(chatId)
      expect(entry?.action).toEqual({ type: 'changePhoto' })
      expect(await errorOf(client.deleteChatPhoto('me'))).toMatchObject({ argument: 'chatId' })
    }))
})
