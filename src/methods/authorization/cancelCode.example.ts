import type { Stage } from '../../../tests/stage/stage.js'

/** Goes back when the phone number was the wrong one. */
export async function example({ newClient, sandbox }: Stage): Promise<void> {
  const { phoneNumber } = await sandbox.createUser({ firstName: 'Nell' })
  const client = await newClient()

  await client.sendCode('+9996621234')
  await client.cancelCode()
  await client.sendCode(phoneNumber)
  await client.checkCode(sandbox.loginCode(phoneNumber))
}
