import type { Stage } from '../../../tests/stage/stage.js'

/** Keeps new chats for a week. */
export async function example({ client }: Stage): Promise<void> {
  await client.setDefaultMessageTtl(604_800)
}
