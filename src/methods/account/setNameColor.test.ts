import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('setNameColor', () => {
  it('changes the colour for those with Premium', () =>
    onStage(async ({ client, sandbox, newBot }) => {
      const refused = await errorOf(client.setNameColor(5, { customEmojiId: '77' }))
      expect(refused).toMatchObject({ name: 'PREMIUM_ACCOUNT_REQUIRED' })
      const user = sandbox.world.users.get(client.account.current?.id ?? 0)
      if (user !== undefined) user.isPremium = true
      await client.setNameColor(5, { customEmojiId: '77' })
      expect(sandbox.world.users.get(client.account.current?.id ?? 0)?.color).toMatchObject({
        color: 5,
        background_emoji_id: 77n,
      })
      expect(await errorOf(client.setNameColor(-1))).toMatchObject({ argument: 'color' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.setNameColor(1))).toMatchObject({ type: 'input' })
    }))
})
