import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import type { Reaction } from '../../types/reactions/reaction.js'

describe('setAvailableReactions', () => {
  it('admits some reactions, none, or all with custom emoji, in groups of every kind', () =>
    onStage(async ({ client, chatId }) => {
      const group = await client.createGroup('Weekend')
      const some: Reaction[] = [
        { type: 'emoji', emoji: '👍' },
        { type: 'custom', id: '5368324170671202286' },
      ]
      for (const id of [chatId, group.id]) {
        const shown = async (): Promise<unknown> => {
          const chat = await client.getChat(id)
          return chat.type === 'private' ? undefined : chat.availableReactions
        }
        await client.setAvailableReactions(id, some, { maxReactionCount: 3 })
        expect(await shown()).toEqual({ type: 'some', reactions: some, maxReactionCount: 3 })
        await client.setAvailableReactions(id, [])
        expect(await shown()).toEqual({ type: 'none' })
        await client.setAvailableReactions(id, 'all', { allowCustomEmoji: true })
        expect(await shown()).toMatchObject({ type: 'all', allowsCustomEmoji: true })
        const same = await errorOf(client.setAvailableReactions(id, 'all', { allowCustomEmoji: true }))
        expect(same).toMatchObject({ name: 'CHAT_NOT_MODIFIED' })
      }
      const [entry] = await client.getRecentActions(chatId)
      expect(entry?.action).toMatchObject({ type: 'setAvailableReactions', previous: { type: 'none' } })
    }))

  it('refuses what is no reaction, limits out of range, members and bots', () =>
    onStage(async ({ client, guest, newBot, chatId }) => {
      const bad = await errorOf(client.setAvailableReactions(chatId, [{ type: 'custom', id: 'x' }]))
      expect(bad).toMatchObject({ argument: 'reactions[0].id' })
      const limit = await errorOf(client.setAvailableReactions(chatId, 'all', { maxReactionCount: 12 }))
      expect(limit).toMatchObject({ argument: 'maxReactionCount' })
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      expect(await errorOf(guest.setAvailableReactions(chatId, 'none'))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.setAvailableReactions(chatId, 'none'))).toMatchObject({ type: 'input' })
    }))
})
