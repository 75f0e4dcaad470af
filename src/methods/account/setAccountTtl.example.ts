import type { Stage } from '../../../tests/stage/stage.js'

/** Keeps the account for two years without a sign of life. */
export async function example({ client }: Stage): Promise<void> {
  await client.setAccountTtl(730)
}
