import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('setReactions', () => {
  it('replaces a reaction, takes it back, and tells the others', () =>
    onStage(async ({ client, guest, chatId, pass }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChatByInviteLink(inviteLink)
      const { id } = await client.sendMessage(chatId, 'Roses!')
      const told: unknown[] = []
      client.on('messageInteractions', ({ messageInteractions }) => {
        expectPlain(messageInteractions)
        told.push(messageInteractions.reactions?.map(({ reaction, count }) => [reaction, count]))
      })
      await guest.setReactions(chatId, id, [{ type: 'emoji', emoji: '👍' }])
      await guest.setReactions(chatId, id, [{ type: 'emoji', emoji: '🔥' }], { big: true, addToRecents: true })
      const guestId = (await guest.getMe()).id
      expect(await guest.getMessage(chatId, id)).toMatchObject({
        reactions: [{ reaction: { type: 'emoji', emoji: '🔥' }, count: 1, isChosen: true, choosers: [guestId] }],
      })
      await guest.setReactions(chatId, id, [])
      expect(await client.getMessage(chatId, id)).not.toHaveProperty('reactions')
      await pass(1000)
      expect(told).toEqual([[[{ type: 'emoji', emoji: '👍' }, 1]], [[{ type: 'emoji', emoji: '🔥' }, 1]], []])
    }))

  it('tells bots that are administrators who reacted, and how often where that is hidden', () =>
    onStage(async ({ client, chatId, newBot, pass }) => {
      const bot = await newBot('garden_bot')
      const channel = await client.createChannel('News')
      await client.addChatMember(chatId, '@garden_bot')
      await client.promoteChatMember(chatId, '@garden_bot', { canDeleteMessages: true })
      await client.promoteChatMember(channel.id, '@garden_bot', { canPostMessages: true })
      const told: unknown[] = []
      bot.client.on('messageReactions', ({ messageReactions: { user, oldReactions, newReactions } }) => {
        told.push([user?.firstName, oldReactions, newReactions])
      })
      bot.client.on('messageReactionCount', ({ messageReactionCount: { reactions } }) => void told.push(reactions))
      const heart = { type: 'emoji', emoji: '❤' } as const
      await client.setReactions(chatId, (await client.sendMessage(chatId, 'Roses!')).id, [heart])
      await client.setReactions(channel.id, (await client.sendMessage(channel.id, 'Roses!')).id, [heart])
      await pass(1000)
      expect(told).toEqual([['Olive', [], [heart]], [{ reaction: heart, count: 1 }]])
    }))

  it('keeps to what the chat allows', () =>
    onStage(async ({ client, chatId }) => {
      const { id } = await client.sendMessage(chatId, 'Roses!')
      const thumb = { type: 'emoji', emoji: '👍' } as const
      const heart = { type: 'emoji', emoji: '❤' } as const
      expect(await errorOf(client.setReactions(chatId, id, [thumb, heart]))).toMatchObject({
        name: 'REACTIONS_TOO_MANY',
      })
      expect(await errorOf(client.setReactions(chatId, id, []))).toMatchObject({ name: 'MESSAGE_NOT_MODIFIED' })
      await client.invoke('messages.setChatAvailableReactions', {
        peer: await resolvePeer(client, chatId),
        available_reactions: { _: 'chatReactionsSome', reactions: [{ _: 'reactionEmoji', emoticon: '❤' }] },
      })
      expect(await errorOf(client.setReactions(chatId, id, [thumb]))).toMatchObject({ name: 'REACTION_INVALID' })
      await client.setReactions(chatId, id, [heart])
      for (const reaction of [{ type: 'paid' }, { type: 'emoji', emoji: '' }, { type: 'custom', id: 'x' }] as const)
        expect(await errorOf(client.setReactions(chatId, id, [reaction]))).toMatchObject({ type: 'input' })
    }))
})
