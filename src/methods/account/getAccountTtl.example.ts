import type { Stage } from '../../../tests/stage/stage.js'

/** Looks how long the account lasts without a sign of life. */
export async function example({ client }: Stage): Promise<void> {
  const days = await client.getAccountTtl()
  if (days < 90) await client.setAccountTtl(90)
}
