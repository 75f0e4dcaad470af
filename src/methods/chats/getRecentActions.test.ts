import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import type { GetRecentActionsOptions } from './getRecentActions.js'

describe('getRecentActions', () => {
  it('tells what administrators and members have done, newest first', () =>
    onStage(async ({ client, guest, chatId }) => {
      const me = client.account.current?.id
      const gus = guest.account.current?.id ?? 0
      const { inviteLink } = await client.createInviteLink(chatId, { title: 'Gate' })
      await guest.joinChat(inviteLink)
      await client.setChatTitle(chatId, 'Orchard')
      await client.setSlowMode(chatId, 30)
      await client.setChatMemberRights(chatId, gus, { rights: { canSendMessages: true } })
      await client.revokeInviteLink(chatId, inviteLink)
      const entries = await client.getRecentActions(chatId)
      expect(entries.map(({ userId, action }) => [userId, action.type])).toEqual([
        [me, 'revokeInviteLink'],
        [me, 'toggleRestriction'],
        [me, 'setSlowMode'],
        [me, 'changeTitle'],
        [gus, 'joinByInvite'],
      ])
      expect(entries.map(({ action }) => action)).toMatchObject([
        { inviteLink: { inviteLink, isRevoked: true } },
        { previous: { status: 'member' }, new: { status: 'restricted', rights: { canSendMessages: true } } },
        { previousSeconds: 0, newSeconds: 30 },
        { previous: 'Garden', new: 'Orchard' },
        { inviteLink: { title: 'Gate' }, isViaFolder: false },
      ])
      expectPlain(entries)
    }))

  it('tells of messages: posts, edits, pins and deletions', () =>
    onStage(async ({ client }) => {
      const { id } = await client.createChannel('News')
      const post = await client.sendMessage(id, 'Rain')
      await client.editMessageText(id, post.id, 'Sun')
      await client.pinMessage(id, post.id)
      await client.unpinMessage(id, post.id)
      await client.deleteMessage(id, post.id)
      const actions = (await client.getRecentActions(id)).map(({ action }) => action)
      expect(actions).toMatchObject([
        { type: 'deleteMessage', message: { text: 'Sun' } },
        { type: 'unpinMessage', message: { text: 'Sun' } },
        { type: 'pinMessage', message: { text: 'Sun' } },
        { type: 'editMessage', previous: { text: 'Rain' }, new: { text: 'Sun' } },
        { type: 'sendMessage', message: { text: 'Rain' } },
      ])
    }))

  it('lists those of some kinds, of some users, of a text, and a page at a time', () =>
    onStage(async ({ client, guest, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      for (const title of ['One', 'Two', 'Three']) await client.setChatTitle(chatId, title)
      const typesOf = async (options: GetRecentActionsOptions): Promise<string[]> =>
        (await client.getRecentActions(chatId, options)).map(({ action }) => action.type)
      expect(await typesOf({ kinds: ['joins', 'leaves'] })).toEqual(['joinByInvite'])
      expect(await typesOf({ userIds: [guest.account.current?.id ?? 0] })).toEqual(['joinByInvite'])
      expect(await typesOf({ query: 'three' })).toEqual(['changeTitle'])
      const first = await client.getRecentActions(chatId, { limit: 3 })
      const beforeId = first.at(-1)?.id ?? ''
      expect([...first.map(({ action }) => action.type), ...(await typesOf({ beforeId }))]).toEqual([
        'changeTitle',
        'changeTitle',
        'changeTitle',
        'joinByInvite',
      ])
    }))

  it('forgets after two days', () =>
    onStage(async ({ client, sandbox, chatId }) => {
      await client.setChatTitle(chatId, 'Orchard')
      const log = [...sandbox.world.channels.values()][0]?.adminLog ?? []
      log.push(...log.splice(0).map((event) => ({ ...event, date: event.date - 172_700 })))
      expect(await client.getRecentActions(chatId)).toHaveLength(1)
      log.push(...log.splice(0).map((event) => ({ ...event, date: event.date - 200 })))
      expect(await client.getRecentActions(chatId)).toEqual([])
    }))

  it('is for administrators, and refuses options out of range, basic groups and bots', () =>
    onStage(async ({ client, guest, newBot, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      expect(await errorOf(guest.getRecentActions(chatId))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
      expect(await errorOf(client.getRecentActions(chatId, { limit: 101 }))).toMatchObject({ argument: 'limit' })
      expect(await errorOf(client.getRecentActions(chatId, { beforeId: 'x' }))).toMatchObject({ argument: 'beforeId' })
      const group = await client.createGroup('Weekend')
      expect(await errorOf(client.getRecentActions(group.id))).toMatchObject({ argument: 'chatId' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.getRecentActions(chatId))).toMatchObject({ type: 'input' })
    }))
})
