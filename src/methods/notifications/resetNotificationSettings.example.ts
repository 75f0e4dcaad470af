import type { Stage } from '../../../tests/stage/stage.js'

/** Hears every chat again. */
export async function example({ client }: Stage): Promise<void> {
  await client.resetNotificationSettings()
}
