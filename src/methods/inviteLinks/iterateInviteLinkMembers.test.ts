import { describe, expect, it } from 'vitest'
import { listOf } from '../../../tests/stage/listOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('iterateInviteLinkMembers', () => {
  it('goes through all of them once, whatever the size of a page', () =>
    onStage(async ({ client, guest, newUser, chatId, pass }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      for (const each of [guest, (await newUser('Ina')).client, (await newUser('Eva')).client]) {
        await each.joinChat(inviteLink)
        await pass(2000)
      }
      const all = await client.getInviteLinkMembers(chatId)
      expect(all).toHaveLength(3)
      for (const limit of [1, 2, 100])
        expect(await listOf(client.iterateInviteLinkMembers(chatId, { limit }))).toEqual(all)
    }))
})
