import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import type { Stage } from '../../../tests/stage/stage.js'

async function membersOf({ client, chatId }: Stage): Promise<string[]> {
  const members = await client.getChatMembers(chatId)
  return members.map(({ member }) => (member.type === 'private' ? member.firstName : '')).toSorted()
}

describe('declineJoinRequests', () => {
  it('turns away everyone who waits', () =>
    onStage(async (stage) => {
      const { client, guest, newUser, chatId } = stage
      const { client: nell } = await newUser('Nell')
      for (const each of [guest, nell]) {
        const { inviteLink } = await client.createInviteLink(chatId, { requireApproval: true })
        await each.joinChatByInviteLink(inviteLink)
      }
      await client.declineJoinRequests(chatId)
      expect(await client.getJoinRequests(chatId)).toEqual([])
      expect(await membersOf(stage)).toEqual(['Olive'])
    }))

  it('takes only those who came by one link', () =>
    onStage(async ({ client, guest, newUser, chatId }) => {
      const { client: nell } = await newUser('Nell')
      const [one, other] = [
        await client.createInviteLink(chatId, { requireApproval: true }),
        await client.createInviteLink(chatId, { requireApproval: true }),
      ]
      await guest.joinChatByInviteLink(one.inviteLink)
      await nell.joinChatByInviteLink(other.inviteLink)
      await client.declineJoinRequests(chatId, { inviteLink: one.inviteLink })
      expect((await client.getJoinRequests(chatId)).map(({ from }) => from.firstName)).toEqual(['Nell'])
    }))

  it('refuses what is no invite link, and bots', () =>
    onStage(async ({ client, newBot, chatId }) => {
      expect(await errorOf(client.declineJoinRequests(chatId, { inviteLink: 'abc' }))).toMatchObject({ type: 'input' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.declineJoinRequests(chatId))).toMatchObject({ type: 'input' })
    }))
})
