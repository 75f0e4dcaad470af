import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getNewChatPrivacy', () => {
  it('is open on a new account', () =>
    onStage(async ({ client, newBot }) => {
      expect(await client.getNewChatPrivacy()).toEqual({ isNewChatFromNonPremiumUsersAllowed: true, messagePrice: 0 })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.getNewChatPrivacy())).toMatchObject({ type: 'input' })
    }))
})
