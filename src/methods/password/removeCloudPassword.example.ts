import type { Stage } from '../../../tests/stage/stage.js'

/** Does without a password from now on. */
export async function example({ client }: Stage): Promise<void> {
  await client.enableCloudPassword('correct horse')
  await client.removeCloudPassword('correct horse')
}
