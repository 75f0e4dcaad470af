import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('blockUser', () => {
  it('changes what the profile and the list of blocked users say', () =>
    onStage(async ({ client, newUser, newBot }) => {
      const ina = await newUser('Ina')
      const found = await client.resolvePhoneNumber(ina.phoneNumber)
      await client.blockUser(found.id)
      expect(await client.getChat(ina.id)).toMatchObject({ isBlocked: true })
      expect(await client.getBlockedUsers()).toMatchObject({ count: 1 })
      expect(await errorOf(client.sendMessage(ina.id, 'Hello'))).toMatchObject({ name: 'YOU_BLOCKED_USER' })
      expect(await errorOf(client.blockUser('me'))).toMatchObject({ name: 'CONTACT_ID_INVALID' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.blockUser('me'))).toMatchObject({ type: 'input' })
    }))
})
