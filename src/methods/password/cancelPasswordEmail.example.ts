import type { Stage } from '../../../tests/stage/stage.js'

/** Gives up an address that was mistyped. */
export async function example({ client }: Stage): Promise<void> {
  await client.enableCloudPassword('correct horse', { email: 'olive@example.orgg' })
  await client.cancelPasswordEmail()
  await client.enableCloudPassword('correct horse', { email: 'olive@example.org' })
}
