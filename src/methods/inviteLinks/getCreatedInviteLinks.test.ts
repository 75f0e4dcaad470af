import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import type { GetCreatedInviteLinksOptions } from './getCreatedInviteLinks.js'

describe('getCreatedInviteLinks', () => {
  it('lists links newest first, a page at a time', () =>
    onStage(async ({ client, chatId, pass }) => {
      const created: string[] = []
      for (const title of ['one', 'two', 'three']) {
        created.unshift((await client.createInviteLink(chatId, { title })).inviteLink)
        await pass(2000)
      }
      const listed: string[] = []
      let page = await client.getCreatedInviteLinks(chatId, { limit: 2 })
      while (page.length > 0) {
        listed.push(...page.map(({ inviteLink }) => inviteLink))
        const { createdAt: afterDate, inviteLink: afterInviteLink } = page.at(-1) ?? {}
        if (afterDate === undefined || afterInviteLink === undefined) break
        page = await client.getCreatedInviteLinks(chatId, { limit: 2, afterDate, afterInviteLink })
      }
      expect(listed.filter((link) => created.includes(link))).toEqual(created)
    }))

  it('lists revoked links on their own', () =>
    onStage(async ({ client, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await client.createInviteLink(chatId)
      await client.revokeInviteLink(chatId, inviteLink)
      const revoked = await client.getCreatedInviteLinks(chatId, { revoked: true })
      expect(revoked).toMatchObject([{ inviteLink, isRevoked: true, creator: { firstName: 'Olive' } }])
      const inUse = await client.getCreatedInviteLinks(chatId)
      expect(inUse.map((link) => link.inviteLink)).not.toContain(inviteLink)
    }))

  it('lists the links of another administrator, for those who have never been one: none', () =>
    onStage(async ({ client, guest, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChatByInviteLink(inviteLink)
      const [, member] = (await client.getChatMembers(chatId)).map((each) => each.member.id).toSorted((a, b) => a - b)
      const error = await errorOf(client.getCreatedInviteLinks(chatId, { by: member ?? 0 }))
      expect(error).toMatchObject({ name: 'ADMIN_ID_INVALID' })
    }))

  it.each<[string, GetCreatedInviteLinksOptions]>([
    ['a limit of 101', { limit: 101 }],
    ['half a place', { afterDate: new Date(0) }],
    ['the other half', { afterInviteLink: 'https://t.me/+abc' }],
    ['a place that is no link', { afterDate: new Date(0), afterInviteLink: 'abc' }],
  ])('refuses %s', (_, options) =>
    onStage(async ({ client, chatId }) => {
      expect(await errorOf(client.getCreatedInviteLinks(chatId, options))).toMatchObject({ type: 'input' })
    }),
  )

  it('is not for bots', () =>
    onStage(async ({ newBot, chatId }) => {
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.getCreatedInviteLinks(chatId))).toMatchObject({ type: 'input' })
    }))
})
