import type { Stage } from '../../../tests/stage/stage.js'

/** Moves an account to another client. */
export async function example({ newUser, newClient }: Stage): Promise<void> {
  const { client: old } = await newUser('Nell')
  const authString = await old.exportAuthString()
  await old.stop()

  const client = await newClient()
  await client.importAuthString(authString)
  await client.sendMessage('me', 'Moved.')
}
