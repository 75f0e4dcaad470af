import type { Stage } from '../../../tests/stage/stage.js'

export async function signInInSteps({ newClient, sandbox }: Stage): Promise<void> {
  const { phoneNumber } = await sandbox.createUser({ firstName: 'Nell', password: 'moor' })
  const client = await newClient()

  await client.sendCode(phoneNumber)
  const result = await client.checkCode(sandbox.loginCode(phoneNumber))
  if (result.type === 'passwordRequired') await client.checkPassword('moor')
}
