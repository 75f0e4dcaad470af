import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getBlockedUsers', () => {
  it('lists them a page at a time', () =>
    onStage(async ({ client, newUser, newBot }) => {
      const ina = await newUser('Ina')
      const found = await client.resolvePhoneNumber(ina.phoneNumber)
      const { phoneNumber } = await newUser('Pest')
      const pest = await client.resolvePhoneNumber(phoneNumber)
      for (const { id } of [found, pest]) await client.blockUser(id)
      const all = await client.getBlockedUsers()
      expect(all).toMatchObject({ count: 2, blockedUsers: [{ user: { id: pest.id } }, { user: { id: ina.id } }] })
      expect(all.blockedUsers[0]?.blockedAt).toBeInstanceOf(Date)
      const second = await client.getBlockedUsers({ offset: 1, limit: 1 })
      expect(second).toEqual({ count: 2, blockedUsers: all.blockedUsers.slice(1) })
      expect(await client.getBlockedUsers({ fromStories: true })).toEqual({ count: 0, blockedUsers: [] })
      expect(await errorOf(client.getBlockedUsers({ limit: 0 }))).toMatchObject({ argument: 'limit' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.getBlockedUsers())).toMatchObject({ type: 'input' })
    }))
})
