import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('addChatMember', () => {
  it('adds users to groups, supergroups and channels', () =>
    onStage(async ({ client, sandbox, chatId }) => {
      const { id } = await sandbox.createUser({ firstName: 'Nell', username: 'nell_of_the_wood' })
      const group = await client.createGroup('Weekend')
      const channel = await client.createChannel('News')
      for (const chat of [chatId, group.id, channel.id]) {
        expect(await client.addChatMember(chat, '@nell_of_the_wood')).toEqual([])
        expect(await client.getChatMember(chat, id)).toMatchObject({ status: 'member' })
      }
      const again = await errorOf(client.addChatMember(group.id, '@nell_of_the_wood'))
      expect(again).toMatchObject({ name: 'USER_ALREADY_PARTICIPANT' })
    }))

  it('shows a newcomer of a basic group as many of the latest messages as it is told', () =>
    onStage(async ({ client, newUser }) => {
      const { client: nell, id } = await newUser('Nell')
      await nell.sendMessage('me', 'Note')
      const group = await client.createGroup('Weekend')
      for (const text of ['one', 'two', 'three']) await client.sendMessage(group.id, text)
      const chat = await client.createSupergroup('Hall')
      const { inviteLink } = await client.createInviteLink(chat.id)
      await nell.joinChat(inviteLink)
      await client.getChatMembers(chat.id)
      await client.addChatMember(group.id, id, { historyLimit: 2 })
      const history = await nell.getHistory(group.id)
      expect(history.flatMap((message) => (message.type === 'text' ? message.text : []))).toEqual(['three', 'two'])
    }))

  it('is for those who may invite', () =>
    onStage(async ({ client, guest, sandbox }) => {
      await sandbox.createUser({ firstName: 'Nell', username: 'nell_of_the_wood' })
      const { id } = await client.createChannel('News')
      const { inviteLink } = await client.createInviteLink(id)
      await guest.joinChat(inviteLink)
      const refused = await errorOf(guest.addChatMember(id, '@nell_of_the_wood'))
      expect(refused).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
    }))

  it('refuses bots, options out of range, and what is no chat or no user', () =>
    onStage(async ({ client, newBot, chatId }) => {
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.addChatMember(chatId, '@garden_bot'))).toMatchObject({ type: 'input' })
      const limit = await errorOf(client.addChatMember(chatId, '@garden_bot', { historyLimit: 101 }))
      expect(limit).toMatchObject({ type: 'input', argument: 'historyLimit' })
      expect(await errorOf(client.addChatMember('me', 'me'))).toMatchObject({ type: 'input', argument: 'chatId' })
      expect(await errorOf(client.addChatMember(chatId, chatId))).toMatchObject({ type: 'input', argument: 'userId' })
    }))
})
