import type { Stage } from '../../../tests/stage/stage.js'

/** Opens a public supergroup to everyone. */
export async function example({ client, sandbox }: Stage): Promise<void> {
  const ownerId = client.account.current?.id ?? 0
  sandbox.createSupergroup({ title: 'Park', ownerId, username: 'garden_park' })

  await client.enableJoinRequests('@garden_park')

  await client.disableJoinRequests('@garden_park')
}
