import type { Stage } from '../../../tests/stage/stage.js'

/** Tells the day, and keeps the year. */
export async function example({ client }: Stage): Promise<void> {
  await client.setBirthday({ day: 29, month: 2 })
}
