import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getCommonChats', () => {
  it('lists the groups that both are in, a page at a time', () =>
    onStage(async ({ client, guest, chatId }) => {
      const group = await client.createGroup('Weekend')
      const hall = await client.createSupergroup('Hall')
      const channel = await client.createChannel('News')
      await client.createSupergroup('Alone')
      for (const id of [chatId, group.id, hall.id, channel.id]) {
        const { inviteLink } = await client.createInviteLink(id)
        await guest.joinChat(inviteLink)
      }
      await client.getChatMembers(chatId)
      const { id } = await guest.getMe()
      const all = await client.getCommonChats(id)
      expectPlain(all)
      const byId = (one: number, other: number): number => one - other
      expect(all.map((chat) => chat.id).toSorted(byId)).toEqual([chatId, group.id, hall.id].toSorted(byId))
      const [first, ...rest] = all
      expect(await client.getCommonChats(id, { limit: 1 })).toEqual([first])
      expect(await client.getCommonChats(id, { fromChatId: first?.id ?? 0 })).toEqual(rest)
    }))

  it('refuses oneself, chats, bots, and limits out of range', () =>
    onStage(async ({ client, newBot, chatId }) => {
      expect(await errorOf(client.getCommonChats('me'))).toMatchObject({ name: 'USER_ID_INVALID' })
      expect(await errorOf(client.getCommonChats(chatId))).toMatchObject({ type: 'input', argument: 'userId' })
      for (const limit of [0, 101])
        expect(await errorOf(client.getCommonChats('me', { limit }))).toMatchObject({
          type: 'input',
          argument: 'limit',
        })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.getCommonChats('me'))).toMatchObject({ type: 'input' })
    }))
})
