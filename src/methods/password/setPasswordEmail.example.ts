import type { Stage } from '../../../tests/stage/stage.js'

/** Names an address to recover the password by. */
export async function example({ client, sandbox }: Stage): Promise<void> {
  await client.enableCloudPassword('correct horse')
  const { type } = await client.setPasswordEmail('correct horse', 'olive@example.org')
  if (type === 'emailUnconfirmed') await client.verifyPasswordEmail(sandbox.emailCode('olive@example.org'))
}
