import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getInviteLinkMembers', () => {
  it('lists who came by one link or by any, a page at a time', () =>
    onStage(async ({ client, guest, newBot, newUser, chatId, pass }) => {
      const open = await client.createInviteLink(chatId)
      const guarded = await client.createInviteLink(chatId, { requireApproval: true })
      const ina = await newUser('Ina')
      await guest.joinChat(open.inviteLink)
      await pass(2000)
      await ina.client.joinChat(guarded.inviteLink)
      await client.getJoinRequests(chatId)
      await client.approveJoinRequest(chatId, ina.id)
      const all = await client.getInviteLinkMembers(chatId)
      expectPlain(all)
      const me = client.account.current?.id
      expect(all).toMatchObject([{ member: { id: ina.id }, approvedBy: me }, { member: { firstName: 'Gus' } }])
      expect(await client.getInviteLinkMembers(chatId, { inviteLink: open.inviteLink })).toEqual(all.slice(1))
      const [first] = await client.getInviteLinkMembers(chatId, { limit: 1 })
      if (first === undefined) throw new Error('Nobody came')
      const after = { fromDate: first.joinedAt, fromUserId: first.member.id }
      expect(await client.getInviteLinkMembers(chatId, after)).toEqual(all.slice(1))
      expect(await errorOf(client.getInviteLinkMembers(chatId, { fromUserId: 1 }))).toMatchObject({ type: 'input' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.getInviteLinkMembers(chatId))).toMatchObject({ type: 'input' })
    }))
})
