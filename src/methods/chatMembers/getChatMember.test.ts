import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getChatMember', () => {
  it('tells the owner, members and others apart, in supergroups and basic groups', () =>
    onStage(async ({ client, guest, newBot, chatId }) => {
      const { id: botId } = await newBot('garden_bot')
      const gus = await guest.getMe()
      const group = await client.createGroup('Weekend')
      for (const id of [chatId, group.id]) {
        const { inviteLink } = await client.createInviteLink(id)
        await guest.joinChatByInviteLink(inviteLink)
        await client.getChatMembers(id)
        const owner = await client.getChatMember(id, 'me')
        expect(owner).toMatchObject({ status: 'creator', member: { type: 'private', firstName: 'Olive' } })
        expectPlain(owner)
        const member = await client.getChatMember(id, gus.id)
        expect(member).toMatchObject({ status: 'member', member: { id: gus.id }, joinedAt: expect.any(Date) })
        expectPlain(member)
        expect(await client.getChatMember(id, '@garden_bot')).toMatchObject({ status: 'left', member: { id: botId } })
      }
    }))

  it('refuses a private chat', () =>
    onStage(async ({ client }) => {
      expect(await errorOf(client.getChatMember('me', 'me'))).toMatchObject({ type: 'input', argument: 'chatId' })
    }))
})
