import type { Stage } from '../../../tests/stage/stage.js'

/** Takes a username if it is free. */
export async function example({ client }: Stage): Promise<void> {
  if (await client.checkUsername('olive_green')) await client.setUsername('olive_green')
}
