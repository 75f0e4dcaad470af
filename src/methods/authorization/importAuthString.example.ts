import type { Stage } from '../../../tests/stage/stage.js'

/** Takes over an account without a code. */
export async function example({ newUser, newClient }: Stage): Promise<void> {
  const { client: old } = await newUser('Nell')
  const authString = await old.exportAuthString()
  await old.stop()

  const client = await newClient()
  await client.importAuthString(authString)
  const me = await client.getMe()
  if (me.firstName !== 'Nell') throw new Error('This is somebody else')
}
