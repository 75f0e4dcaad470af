import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('unblockUser', () => {
  it('changes what the profile and the list of blocked users say', () =>
    onStage(async ({ client, newUser, newBot }) => {
      const ina = await newUser('Ina')
      const found = await client.resolvePhoneNumber(ina.phoneNumber)
      await client.blockUser(found.id)
      await client.unblockUser(found.id)
      expect(await client.getChat(ina.id)).toMatchObject({ isBlocked: false })
      expect(await client.getBlockedUsers()).toMatchObject({ count: 0 })
      expect(await errorOf(client.unblockUser('me'))).toMatchObject({ name: 'CONTACT_ID_INVALID' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.unblockUser('me'))).toMatchObject({ type: 'input' })
    }))
})
