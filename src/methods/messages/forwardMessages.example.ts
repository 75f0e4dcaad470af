import type { Stage } from '../../../tests/stage/stage.js'

/** Copies messages into a channel without saying where they come from. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const channel = await client.createChannel('Garden news')
  const one = await client.sendMessage(chatId, 'The roses are out.')
  const two = await client.sendMessage(chatId, 'The tulips are over.')
  await client.forwardMessages(chatId, channel.id, [one.id, two.id], { dropSenderName: true })
}
