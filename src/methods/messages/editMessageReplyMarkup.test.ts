import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import type { ReplyMarkup } from '../../types/keyboards/replyMarkup.js'

describe('editMessageReplyMarkup', () => {
  it('gives a message other buttons, and takes them away', () =>
    onStage(async ({ client, chatId, newBot }) => {
      const bot = await newBot('garden_bot')
      await client.addChatMember(chatId, '@garden_bot')
      await client.sendMessage(chatId, '/start')
      const button = (text: string): ReplyMarkup => ({
        type: 'inlineKeyboard',
        inlineKeyboard: [[{ type: 'callbackData', text, callbackData: text }]],
      })
      const { id } = await bot.client.sendMessage(chatId, 'Well?', { replyMarkup: button('Yes') })
      const changed = await bot.client.editMessageReplyMarkup(chatId, id, { replyMarkup: button('No') })
      expect(changed).toMatchObject({ id, text: 'Well?', replyMarkup: button('No') })
      expectPlain(changed)
      expect(changed.editDate).toBeUndefined()
      expect(await errorOf(bot.client.editMessageReplyMarkup(chatId, id, { replyMarkup: button('No') }))).toMatchObject(
        {
          name: 'MESSAGE_NOT_MODIFIED',
        },
      )
      expect(await bot.client.editMessageReplyMarkup(chatId, id)).not.toHaveProperty('replyMarkup')
    }))
})
