import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('removeEmojiStatus', () => {
  it('takes it away', () =>
    onStage(async ({ client, sandbox, newBot }) => {
      const user = sandbox.world.users.get(client.account.current?.id ?? 0)
      if (user !== undefined) user.isPremium = true
      await client.setEmojiStatus('77')
      await client.removeEmojiStatus()
      expect(await client.getMe()).not.toHaveProperty('emojiStatus')
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.removeEmojiStatus())).toMatchObject({ type: 'input' })
    }))
})
