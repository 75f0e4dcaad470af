import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import { promote } from '../../../tests/stage/promote.js'
import type { JoinRequest } from '../../types/joinRequests/joinRequest.js'

describe('approveJoinRequest', () => {
  it('lets in who asked, and nobody else', () =>
    onStage(async ({ client, guest, newUser, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId, { requireApproval: true })
      const { client: nell } = await newUser('Nell')
      for (const each of [guest, nell]) await each.joinChatByInviteLink(inviteLink)
      const requests = await client.getJoinRequests(chatId)
      const gus = requests.find(({ from }) => from.firstName === 'Gus')?.from.id ?? 0

      await client.approveJoinRequest(chatId, gus)
      expect(await client.getChatMember(chatId, gus)).toMatchObject({ status: 'member' })
      expect((await client.getJoinRequests(chatId)).map(({ from }) => from.firstName)).toEqual(['Nell'])
    }))

  it('answers a request as it arrives', () =>
    onStage(async ({ client, guest, chatId, pass }) => {
      const seen: string[] = []
      client.on('joinRequest', async ({ client: self, joinRequest: { chat, from } }) => {
        seen.push(from.firstName)
        await self.approveJoinRequest(chat.id, from.id)
      })
      const { inviteLink } = await client.createInviteLink(chatId, { requireApproval: true })
      await guest.joinChatByInviteLink(inviteLink)
      await pass(5000)
      expect(seen).toEqual(['Gus'])
      expect(await client.getJoinRequests(chatId)).toEqual([])
    }))

  it('is for bots as well, who are told the link and the bio', () =>
    onStage(async ({ client, guest, newBot, chatId, pass }) => {
      const { client: bot } = await newBot('garden_bot')
      const requests: JoinRequest[] = []
      bot.on('joinRequest', async ({ joinRequest }) => {
        requests.push(joinRequest)
        await bot.approveJoinRequest(joinRequest.chat.id, joinRequest.from.id)
      })
      await promote(client, chatId, '@garden_bot')
      await pass(1000)
      const { inviteLink } = await bot.createInviteLink(chatId, { requireApproval: true, title: 'For Gus' })
      await guest.joinChatByInviteLink(inviteLink)
      await pass(5000)
      expect(requests).toMatchObject([
        { chat: { id: chatId }, from: { firstName: 'Gus' }, inviteLink: { inviteLink, title: 'For Gus' } },
      ])
      expectPlain(requests)
      expect(await guest.sendMessage(chatId, 'Thank you')).toMatchObject({ text: 'Thank you' })
    }))

  it('says when no such request waits', () =>
    onStage(async ({ client, newBot, chatId }) => {
      await newBot('garden_bot')
      const error = await errorOf(client.approveJoinRequest(chatId, '@garden_bot'))
      expect(error).toMatchObject({ name: 'HIDE_REQUESTER_MISSING' })
    }))
})
