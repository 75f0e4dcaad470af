import type { Stage } from '../../../tests/stage/stage.js'

export async function moveAccount({ client, newClient }: Stage): Promise<void> {
  const authString = await client.exportAuthString()
  await client.stop()

  const elsewhere = await newClient()
  await elsewhere.importAuthString(authString)
}
