import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('declineJoinRequest', () => {
  it('turns away who asked, and nobody else', () =>
    onStage(async ({ client, guest, newUser, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId, { requireApproval: true })
      const { client: nell } = await newUser('Nell')
      for (const each of [guest, nell]) await each.joinChatByInviteLink(inviteLink)
      const requests = await client.getJoinRequests(chatId)
      const gus = requests.find(({ from }) => from.firstName === 'Gus')?.from.id ?? 0

      await client.declineJoinRequest(chatId, gus)
      expect(await client.getChatMember(chatId, gus)).toMatchObject({ status: 'left' })
      expect((await client.getJoinRequests(chatId)).map(({ from }) => from.firstName)).toEqual(['Nell'])
    }))

  it('answers a request as it arrives', () =>
    onStage(async ({ client, guest, chatId, pass }) => {
      const seen: string[] = []
      client.on('joinRequest', async ({ client: self, joinRequest: { chat, from } }) => {
        seen.push(from.firstName)
        await self.declineJoinRequest(chat.id, from.id)
      })
      const { inviteLink } = await client.createInviteLink(chatId, { requireApproval: true })
      await guest.joinChatByInviteLink(inviteLink)
      await pass(5000)
      expect(seen).toEqual(['Gus'])
      expect(await client.getJoinRequests(chatId)).toEqual([])
    }))

  it('says when no such request waits', () =>
    onStage(async ({ client, newBot, chatId }) => {
      await newBot('garden_bot')
      const error = await errorOf(client.declineJoinRequest(chatId, '@garden_bot'))
      expect(error).toMatchObject({ name: 'HIDE_REQUESTER_MISSING' })
    }))
})
