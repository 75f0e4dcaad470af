import type { Stage } from '../../../tests/stage/stage.js'

export async function protectAccount({ client, sandbox }: Stage): Promise<void> {
  const email = 'olive@example.org'
  const result = await client.enableCloudPassword('correct horse', { hint: 'a comic', email })
  if (result.type === 'emailUnconfirmed') await client.verifyPasswordEmail(sandbox.emailCode(email))

  await client.changeCloudPassword('correct horse', 'battery staple', { hint: 'the other half' })
  await client.removeCloudPassword('battery staple')
}
