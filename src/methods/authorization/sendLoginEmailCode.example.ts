import type { Stage } from '../../../tests/stage/stage.js'

/** Gives an account the address that Telegram wants before it sends the first code. */
export async function example({ newClient, sandbox }: Stage): Promise<void> {
  const { phoneNumber } = await sandbox.createUser({ firstName: 'Nell', requireLoginEmail: true })
  const client = await newClient()

  const { type } = await client.sendCode(phoneNumber)
  if (type === 'emailSetUpRequired') {
    const { pattern } = await client.sendLoginEmailCode('nell@example.org')
    if (!pattern.endsWith('@example.org')) throw new Error('The code went to another address')
  }
}
