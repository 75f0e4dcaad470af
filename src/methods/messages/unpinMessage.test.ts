import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('unpinMessage', () => {
  it('unpins a message once, in every kind of chat', () =>
    onStage(async ({ client, chatId, sandbox }) => {
      const group = await client.createGroup('Weekend')
      for (const id of [chatId, group.id, 'me']) {
        const sent = await client.sendMessage(id, 'Rules')
        await client.pinMessage(id, sent.id)
        await client.unpinMessage(id, sent.id)
        expect(await errorOf(client.unpinMessage(id, sent.id))).toMatchObject({ name: 'CHAT_NOT_MODIFIED' })
      }
      expect([...sandbox.world.messages.values()].filter(({ pinnedIn }) => pinnedIn.size > 0)).toEqual([])
    }))

  it('refuses messages that are not there', () =>
    onStage(async ({ client, chatId }) => {
      expect(await errorOf(client.unpinMessage(chatId, 99))).toMatchObject({ name: 'MESSAGE_ID_INVALID' })
      expect(await errorOf(client.unpinMessage(chatId, -5))).toMatchObject({ type: 'input', argument: 'messageId' })
    }))
})
