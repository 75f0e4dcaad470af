import type { Stage } from '../../../tests/stage/stage.js'

/** Lets chance decide who waters the roses. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const { dice } = await client.sendDice(chatId)
  await client.sendMessage(chatId, dice.value > 3 ? 'I do.' : 'You do.')
}
