import type { Stage } from '../../../tests/stage/stage.js'

/** Signs in to an account that is protected by a password. */
export async function example({ newClient, sandbox }: Stage): Promise<void> {
  const password = 'correct horse battery staple'
  const { phoneNumber } = await sandbox.createUser({ firstName: 'Nell', password })
  const client = await newClient()

  await client.sendCode(phoneNumber)
  const { type } = await client.checkCode(sandbox.loginCode(phoneNumber))
  if (type === 'passwordRequired') {
    const result = await client.checkPassword(password)
    if (result.type === 'invalidPassword') throw new Error('Have another try')
  }
}
