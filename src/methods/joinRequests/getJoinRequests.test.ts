import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import type { GetJoinRequestsOptions } from './getJoinRequests.js'

describe('getJoinRequests', () => {
  it('lists who waits, newest first, a page at a time', () =>
    onStage(async ({ client, newUser, chatId, pass, sandbox }) => {
      const { inviteLink } = await client.createInviteLink(chatId, { requireApproval: true })
      for (const name of ['Ann', 'Bob', 'Cleo']) {
        const { client: each } = await newUser(name)
        await each.joinChatByInviteLink(inviteLink)
        await pass(2000)
      }
      const all = await client.getJoinRequests(chatId)
      expect(all.map(({ from }) => from.firstName)).toEqual(['Cleo', 'Bob', 'Ann'])
      expect(all[0]).toMatchObject({ chat: { id: chatId, title: 'Garden' } })
      expectPlain(all)

      const [first] = await client.getJoinRequests(chatId, { limit: 1 })
      if (first === undefined) throw new Error('nobody waits')
      const rest = await client.getJoinRequests(chatId, { fromDate: first.date, fromUserId: first.from.id })
      expect(rest).toEqual(all.slice(1))
      const { params } = sandbox.calls.findLast(({ method }) => method === 'messages.getChatInviteImporters') ?? {}
      expect(params).toMatchObject({
        offset_date: first.date.getTime() / 1000,
        offset_user: { _: 'inputUser', user_id: first.from.id },
      })
    }))

  it('picks by link or by name', () =>
    onStage(async ({ client, guest, newUser, chatId }) => {
      const [one, other] = [
        await client.createInviteLink(chatId, { requireApproval: true }),
        await client.createInviteLink(chatId, { requireApproval: true }),
      ]
      const { client: nell } = await newUser('Nell')
      await guest.joinChatByInviteLink(one.inviteLink)
      await nell.joinChatByInviteLink(other.inviteLink)
      const names = async (options: GetJoinRequestsOptions): Promise<string[]> =>
        (await client.getJoinRequests(chatId, options)).map(({ from }) => from.firstName)
      expect(await names({ inviteLink: one.inviteLink })).toEqual(['Gus'])
      expect(await names({ search: 'nel' })).toEqual(['Nell'])
      expect(await names({ search: 'zoe' })).toEqual([])
    }))

  it.each<[string, GetJoinRequestsOptions]>([
    ['a link and a name together', { inviteLink: 'https://t.me/+abc', search: 'x' }],
    ['half a place', { fromDate: new Date(0) }],
    ['the other half', { fromUserId: 5 }],
    ['a limit of 0', { limit: 0 }],
    ['a link that is none', { inviteLink: 'abc' }],
  ])('refuses %s', (_, options) =>
    onStage(async ({ client, chatId }) => {
      expect(await errorOf(client.getJoinRequests(chatId, options))).toMatchObject({ type: 'input' })
    }),
  )

  it('is not for members, nor for bots', () =>
    onStage(async ({ client, guest, newBot, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChatByInviteLink(inviteLink)
      expect(await errorOf(guest.getJoinRequests(chatId))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.getJoinRequests(chatId))).toMatchObject({ type: 'input' })
    }))
})
