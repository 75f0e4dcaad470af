import type { Stage } from '../../../tests/stage/stage.js'

/** Lets others find this account. */
export async function example({ client }: Stage): Promise<void> {
  await client.setUsername('@olive_green')
}
