import type { Stage } from '../../../tests/stage/stage.js'

/** Signs in without the address that codes were mailed to. */
export async function example({ newClient, sandbox }: Stage): Promise<void> {
  const { phoneNumber } = await sandbox.createUser({ firstName: 'Nell', loginEmail: 'nell@example.org' })
  const client = await newClient()

  const { type, resetSeconds } = await client.sendCode(phoneNumber)
  if (type === 'email' && resetSeconds === 0) await client.resetLoginEmail()
  await client.checkCode(sandbox.loginCode(phoneNumber))
}
