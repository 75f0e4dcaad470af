import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getChatMembers', () => {
  it('lists all members, a page at a time', () =>
    onStage(async ({ client, newUser, chatId }) => {
      const group = await client.createGroup('Weekend')
      const names = ['Ann', 'Bob', 'Cleo']
      const users = []
      for (const name of names) users.push(await newUser(name))
      for (const id of [chatId, group.id]) {
        const { inviteLink } = await client.createInviteLink(id)
        for (const user of users) await user.client.joinChatByInviteLink(inviteLink)
        const all = await client.getChatMembers(id)
        expectPlain(all)
        const found = all.map(({ member }) => (member.type === 'private' ? member.firstName : ''))
        expect(found.toSorted()).toEqual([...names, 'Olive'])
        const pages = [
          await client.getChatMembers(id, { limit: 3 }),
          await client.getChatMembers(id, { offset: 3, limit: 3 }),
        ]
        expect(pages.flat()).toEqual(all)
      }
    }))

  it('tells the members of a channel to its administrators only', () =>
    onStage(async ({ client, guest }) => {
      const channel = await client.createChannel('News')
      const { inviteLink } = await client.createInviteLink(channel.id)
      await guest.joinChatByInviteLink(inviteLink)
      expect(await client.getChatMembers(channel.id)).toHaveLength(2)
      expect(await errorOf(guest.getChatMembers(channel.id))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
    }))

  it.each([{ limit: 0 }, { limit: 201 }, { offset: -1 }, { offset: 0.5 }])('refuses %j', (options) =>
    onStage(async ({ client, chatId }) => {
      expect(await errorOf(client.getChatMembers(chatId, options))).toMatchObject({ type: 'input' })
    }),
  )
})
