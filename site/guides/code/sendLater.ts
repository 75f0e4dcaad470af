import type { Stage } from '../../../tests/stage/stage.js'

export async function sendLater({ client, chatId }: Stage): Promise<void> {
  const inAnHour = new Date(client.now().getTime() + 3_600_000)
  const reminder = await client.sendMessage(chatId, 'Water the roses.', { sendAt: inAnHour })
  await client.sendMessage(chatId, 'And the tulips.', { sendAt: inAnHour })

  await client.sendScheduledMessage(chatId, reminder.id)

  const waiting = await client.getScheduledMessages(chatId)
  await client.deleteScheduledMessages(
    chatId,
    waiting.map(({ id }) => id),
  )
}
