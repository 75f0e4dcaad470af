import { describe, expect, it } from 'vitest'
import { callCount } from '../../../tests/stage/callCount.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import type { Stage } from '../../../tests/stage/stage.js'
import type { ID } from '../../types/id.js'

const HOUR = 3_600_000

/** Brings Gus into a chat, and gives his id. */
async function gusJoins({ client, guest }: Stage, chatId: ID): Promise<number> {
  const { inviteLink } = await client.createInviteLink(chatId)
  await guest.joinChat(inviteLink)
  await client.getChatMembers(chatId)
  return (await guest.getMe()).id
}

describe('banChatMember', () => {
  it('removes a member and keeps the member out', () =>
    onStage(async (stage) => {
      const { client, guest, chatId } = stage
      const id = await gusJoins(stage, chatId)
      await client.banChatMember(chatId, id)
      const member = await client.getChatMember(chatId, id)
      expect(member).toMatchObject({ status: 'banned', member: { firstName: 'Gus' } })
      expect(member).not.toHaveProperty('until')
      const { inviteLink } = await client.createInviteLink(chatId)
      expect(await errorOf(guest.joinChat(inviteLink))).toMatchObject({ type: 'rpc' })
    }))

  it('ends when it is said to', () =>
    onStage(async (stage) => {
      const { client, guest, chatId, pass } = stage
      const id = await gusJoins(stage, chatId)
      const until = new Date(Math.ceil(client.now().getTime() / 1000) * 1000 + HOUR)
      await client.banChatMember(chatId, id, { until })
      expect(await client.getChatMember(chatId, id)).toMatchObject({ status: 'banned', until })
      await pass(HOUR + 1000)
      const { inviteLink } = await client.createInviteLink(chatId)
      expect(await guest.joinChat(inviteLink)).toMatchObject({ type: 'joined' })
    }))

  it('deletes what the member has written, in supergroups and basic groups', () =>
    onStage(async (stage) => {
      const { client, guest, sandbox, chatId } = stage
      const group = await client.createGroup('Weekend')
      for (const chat of [chatId, group.id]) {
        const id = await gusJoins(stage, chat)
        await guest.sendMessage(chat, 'Buy my seeds')
        await client.sendMessage(chat, 'No, thank you')
        await client.banChatMember(chat, id, { deleteMessages: true })
        const texts = (await client.getHistory(chat)).flatMap((message) =>
          message.type === 'text' ? message.text : [],
        )
        expect(texts).toEqual(['No, thank you'])
      }
      expect(callCount(sandbox, 'channels.deleteParticipantHistory')).toBe(1)
    }))

  it('is for bots that may restrict members', () =>
    onStage(async (stage) => {
      const { client, chatId, newBot, pass } = stage
      const id = await gusJoins(stage, chatId)
      const { client: bot } = await newBot('garden_bot')
      await client.promoteChatMember(chatId, '@garden_bot', { canInviteUsers: true })
      await pass(1000)
      await bot.getChatMembers(chatId)
      expect(await errorOf(bot.banChatMember(chatId, id))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
      await client.promoteChatMember(chatId, '@garden_bot', { canRestrictMembers: true })
      await bot.banChatMember(chatId, id)
      expect(await client.getChatMember(chatId, id)).toMatchObject({ status: 'banned' })
      expect(await errorOf(bot.banChatMember(chatId, id, { deleteMessages: true }))).toMatchObject({ type: 'input' })
    }))

  it('refuses an end that is past, one for a basic group, and private chats', () =>
    onStage(async ({ client, chatId }) => {
      const past = await errorOf(client.banChatMember(chatId, 'me', { until: new Date(0) }))
      expect(past).toMatchObject({ type: 'input', argument: 'until' })
      const group = await client.createGroup('Weekend')
      const until = new Date(client.now().getTime() + HOUR)
      const basic = await errorOf(client.banChatMember(group.id, 'me', { until }))
      expect(basic).toMatchObject({ type: 'input', argument: 'until' })
      expect(await errorOf(client.banChatMember('me', 'me'))).toMatchObject({ type: 'input', argument: 'chatId' })
    }))
})
