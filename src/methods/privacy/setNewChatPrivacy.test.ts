import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('setNewChatPrivacy', () => {
  it('is for those with Premium', () =>
    onStage(async ({ client, sandbox, newBot }) => {
      const user = sandbox.world.users.get(client.account.current?.id ?? 0)
      const privacy = { isNewChatFromNonPremiumUsersAllowed: false, messagePrice: 10 }
      expect(await errorOf(client.setNewChatPrivacy(privacy))).toMatchObject({ name: 'PREMIUM_ACCOUNT_REQUIRED' })
      if (user !== undefined) user.isPremium = true
      await client.setNewChatPrivacy(privacy)
      expect(await client.getNewChatPrivacy()).toEqual(privacy)
      const odd = { ...privacy, messagePrice: -1 }
      expect(await errorOf(client.setNewChatPrivacy(odd))).toMatchObject({ argument: 'messagePrice' })
      const { client: bot } = await newBot('garden_bot')
      expect(
        await errorOf(bot.setNewChatPrivacy({ isNewChatFromNonPremiumUsersAllowed: true, messagePrice: 0 })),
      ).toMatchObject({ type: 'input' })
    }))
})
