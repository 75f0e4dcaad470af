import type { Stage } from '../../../tests/stage/stage.js'

/** Tells a chat whom to call. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.sendContact(chatId, 'Gardener', '+999 66 1234', { lastName: 'Green' })
}
