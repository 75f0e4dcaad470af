import type { Stage } from '../../../tests/stage/stage.js'

/** Says who is signed in. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const me = await client.getMe()
  await client.sendMessage(chatId, `${me.firstName} (${me.id}) is here.`)
}
