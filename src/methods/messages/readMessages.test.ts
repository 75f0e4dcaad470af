import { describe, expect, it } from 'vitest'
import { callCount } from '../../../tests/stage/callCount.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import type { RawUpdateEvent } from '../../client/clientEvents.js'

describe('readMessages', () => {
  it('reads up to a message, which its author is told of', () =>
    onStage(async ({ client, guest, chatId, pass }) => {
      await guest.joinChatByInviteLink((await client.createInviteLink(chatId)).inviteLink)
      const read: RawUpdateEvent['rawUpdate'][] = []
      client.on('rawUpdate', ({ rawUpdate }) => {
        if (rawUpdate._ === 'updateReadChannelOutbox') read.push(rawUpdate)
      })
      const { id } = await client.sendMessage(chatId, 'One')
      await client.sendMessage(chatId, 'Two')
      await guest.readMessages(chatId, id)
      // A step back changes nothing.
      await guest.readMessages(chatId, id - 1)
      await pass(1000)
      expect(read).toMatchObject([{ max_id: id }])
    }))

  it('reads private chats and basic groups, and keeps the order of updates', () =>
    onStage(async ({ client, guest, sandbox, pass }) => {
      const group = await client.createGroup('Weekend')
      await guest.joinChatByInviteLink((await client.createInviteLink(group.id)).inviteLink)
      const { id } = await client.sendMessage(group.id, 'One')
      await pass(1000)
      await guest.readMessages(group.id, id + 10)
      await client.readMessages('me', 1)
      await pass(5000)
      expect(callCount(sandbox, 'messages.readHistory')).toBe(2)
      expect(callCount(sandbox, 'updates.getDifference')).toBe(0)
    }))

  it('refuses what is no message, and bots', () =>
    onStage(async ({ client, newBot, chatId }) => {
      const error = await errorOf(client.readMessages(chatId, 0))
      expect(error).toMatchObject({ type: 'input', argument: 'untilMessageId' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.readMessages('me', 1))).toMatchObject({ type: 'input' })
    }))
})
