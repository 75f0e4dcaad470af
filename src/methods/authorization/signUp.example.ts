import type { Stage } from '../../../tests/stage/stage.js'

/** Makes an account for a phone number that has none. */
export async function example({ newClient, sandbox }: Stage): Promise<void> {
  const phoneNumber = '+99966 2 1234'
  const client = await newClient()

  await client.sendCode(phoneNumber)
  const { type } = await client.checkCode(sandbox.loginCode(phoneNumber))
  if (type === 'signUpRequired') await client.signUp('Nell', { lastName: 'Newcomer' })
}
