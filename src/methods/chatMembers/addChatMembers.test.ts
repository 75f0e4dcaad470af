import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('addChatMembers', () => {
  it('adds users at once, and passes over members', () =>
    onStage(async ({ client, sandbox, chatId }) => {
      const usernames = ['nell_of_the_wood', 'bob_of_the_wood']
      for (const username of usernames) await sandbox.createUser({ firstName: username, username })
      for (let times = 0; times < 2; times += 1) expect(await client.addChatMembers(chatId, usernames)).toEqual([])
      const members = await client.getChatMembers(chatId)
      const names = members.map(({ member }) => (member.type === 'private' ? member.firstName : ''))
      expect(names.toSorted()).toEqual(['Olive', 'bob_of_the_wood', 'nell_of_the_wood'])
    }))

  it('is for those who may invite', () =>
    onStage(async ({ client, guest, sandbox }) => {
      await sandbox.createUser({ firstName: 'Nell', username: 'nell_of_the_wood' })
      const { id } = await client.createChannel('News')
      const { inviteLink } = await client.createInviteLink(id)
      await guest.joinChat(inviteLink)
      const refused = await errorOf(guest.addChatMembers(id, ['@nell_of_the_wood']))
      expect(refused).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
    }))

  it('refuses bots, basic groups, nobody and too many', () =>
    onStage(async ({ client, newBot, chatId }) => {
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.addChatMembers(chatId, ['@garden_bot']))).toMatchObject({ type: 'input' })
      const group = await client.createGroup('Weekend')
      const basic = await errorOf(client.addChatMembers(group.id, ['@garden_bot']))
      expect(basic).toMatchObject({ type: 'input', argument: 'chatId' })
      for (const count of [0, 101]) {
        const error = await errorOf(
          client.addChatMembers(
            chatId,
            Array.from({ length: count }, () => '@garden_bot'),
          ),
        )
        expect(error).toMatchObject({ type: 'input', argument: 'userIds.length' })
      }
      const chat = await errorOf(client.addChatMembers(chatId, ['@garden_bot', chatId]))
      expect(chat).toMatchObject({ type: 'input', argument: 'userIds[1]' })
    }))
})
