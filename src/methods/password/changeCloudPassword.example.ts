import type { Stage } from '../../../tests/stage/stage.js'

/** Gives the account another password. */
export async function example({ client }: Stage): Promise<void> {
  await client.enableCloudPassword('correct horse')
  await client.changeCloudPassword('correct horse', 'battery staple', { hint: 'the other half' })
}
