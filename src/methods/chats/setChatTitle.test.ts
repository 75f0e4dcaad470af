import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('setChatTitle', () => {
  it('renames groups, supergroups and channels', () =>
    onStage(async ({ client, chatId }) => {
      const group = await client.createGroup('Weekend')
      const channel = await client.createChannel('News')
      for (const id of [chatId, group.id, channel.id]) {
        await client.setChatTitle(id, 'Orchard')
        expect(await client.getChat(id)).toMatchObject({ title: 'Orchard' })
        expect(await errorOf(client.setChatTitle(id, 'Orchard'))).toMatchObject({ name: 'CHAT_NOT_MODIFIED' })
      }
    }))

  it('is for bots that may change what is told of a chat', () =>
    onStage(async ({ client, newBot, pass }) => {
      const { client: bot } = await newBot('garden_bot')
      const { id } = await client.createChannel('News')
      await client.promoteChatMember(id, '@garden_bot', { canInviteUsers: true })
      await pass(1000)
      expect(await errorOf(bot.setChatTitle(id, 'Orchard'))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
      await client.promoteChatMember(id, '@garden_bot', { canChangeInfo: true })
      await bot.setChatTitle(id, 'Orchard')
      expect(await client.getChat(id)).toMatchObject({ title: 'Orchard' })
    }))

  it('refuses users, and titles that are empty or too long, before anything is sent', () =>
    onStage(async ({ client, chatId, sandbox }) => {
      const before = sandbox.calls.length
      for (const title of ['', 'x'.repeat(129)])
        expect(await errorOf(client.setChatTitle(chatId, title))).toMatchObject({ type: 'input', argument: 'title' })
      expect(await errorOf(client.setChatTitle('me', 'x'))).toMatchObject({ type: 'input', argument: 'chatId' })
      expect(sandbox.calls.length).toBe(before)
    }))
})
