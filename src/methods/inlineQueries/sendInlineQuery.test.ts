import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('sendInlineQuery', () => {
  it('says where a bot is not asked inline, or does not answer', () =>
    onStage(async ({ client, guest, newBot, chatId }) => {
      await newBot('quiet_bot', { inlinePlaceholder: 'Anything' })
      await newBot('plain_bot')
      const disabled = await errorOf(client.sendInlineQuery('@plain_bot', chatId))
      expect(disabled).toMatchObject({ name: 'BOT_INLINE_DISABLED' })
      const silent = await errorOf(client.sendInlineQuery('@quiet_bot', chatId))
      expect(silent).toMatchObject({ name: 'BOT_RESPONSE_TIMEOUT' })
      const { id } = await guest.getMe()
      expect(await errorOf(guest.sendInlineQuery(id, 'me'))).toMatchObject({ name: 'BOT_INVALID' })
    }))

  it('is for people', () =>
    onStage(async ({ newBot, chatId }) => {
      const { client: bot } = await newBot('tide_bot')
      expect(await errorOf(bot.sendInlineQuery('@tide_bot', chatId))).toMatchObject({ name: 'InputError' })
    }))
})
