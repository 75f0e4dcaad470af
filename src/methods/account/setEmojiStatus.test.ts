import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('setEmojiStatus', () => {
  it('shows it for those with Premium', () =>
    onStage(async ({ client, sandbox, newBot }) => {
      const user = sandbox.world.users.get(client.account.current?.id ?? 0)
      const until = new Date(client.now().getTime() + 3_600_000)
      const refused = await errorOf(client.setEmojiStatus('77', { until }))
      expect(refused).toMatchObject({ name: 'PREMIUM_ACCOUNT_REQUIRED' })
      if (user !== undefined) user.isPremium = true
      await client.setEmojiStatus('77', { until })
      const me = await client.getMe()
      expect(me).toMatchObject({ isPremium: true, emojiStatus: { type: 'customEmoji', customEmojiId: '77' } })
      expect(me.emojiStatus?.until).toBeInstanceOf(Date)
      expect(await errorOf(client.setEmojiStatus('x'))).toMatchObject({ argument: 'customEmojiId' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.setEmojiStatus('77'))).toMatchObject({ type: 'input' })
    }))
})
