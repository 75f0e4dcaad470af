import type { Stage } from '../../../tests/stage/stage.js'

/** Asks for a sign-in code and tells where to look for it. */
export async function example({ newClient, sandbox }: Stage): Promise<void> {
  const { phoneNumber } = await sandbox.createUser({ firstName: 'Nell' })
  const client = await newClient()

  const sentCode = await client.sendCode(phoneNumber)
  if (sentCode.type !== 'app' && sentCode.type !== 'sms') throw new Error('Look for the code somewhere else')
}
