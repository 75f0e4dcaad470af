import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('resetNotificationSettings', () => {
  it('forgets what was set for any chat', () =>
    onStage(async ({ client, newBot, chatId }) => {
      for (const id of [chatId, 'me']) await client.setNotificationSettings(id, { silent: true })
      await client.resetNotificationSettings()
      for (const id of [chatId, 'me']) expect(await client.getNotificationSettings(id)).toEqual({})
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.resetNotificationSettings())).toMatchObject({ type: 'input' })
    }))
})
