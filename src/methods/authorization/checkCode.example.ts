import type { Stage } from '../../../tests/stage/stage.js'

/** Signs in step by step. */
export async function example({ newClient, sandbox }: Stage): Promise<void> {
  const { phoneNumber } = await sandbox.createUser({ firstName: 'Nell' })
  const client = await newClient()

  await client.sendCode(phoneNumber)
  const result = await client.checkCode(sandbox.loginCode(phoneNumber))
  switch (result.type) {
    case 'signedIn':
      await client.sendMessage('me', 'This is me.')
      break
    case 'passwordRequired':
      await client.checkPassword('correct horse battery staple')
      break
    case 'signUpRequired':
      await client.signUp('Nell')
      break
    case 'invalidCode':
      throw new Error('Have another look at the code')
  }
}
