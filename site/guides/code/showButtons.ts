import { InlineKeyboard } from 'whimbrel/bot'
import type { Stage } from '../../../tests/stage/stage.js'

export async function showButtons({ client, newBot }: Stage): Promise<void> {
  const { client: bot } = await newBot('garden_bot')
  await client.sendMessage('@garden_bot', '/start')
  const { id: ownerId } = await client.getMe()

  const replyMarkup = new InlineKeyboard()
    .callback('Roses', 'plant:roses')
    .callback('Tulips', 'plant:tulips')
    .row()
    .url('What grows here?', 'https://example.org/soil')
  await bot.sendMessage(ownerId, 'What shall we plant?', { replyMarkup })

  await bot.sendMessage(ownerId, 'How many?', {
    replyMarkup: {
      type: 'keyboard',
      keyboard: [
        [
          { type: 'text', text: 'One' },
          { type: 'text', text: 'A dozen' },
        ],
      ],
      isOneTime: true,
      isResized: true,
    },
  })
}
