import type { Stage } from '../../../tests/stage/stage.js'

/** Looks at everyone who wants to come into a public supergroup. */
export async function example({ client, guest, sandbox }: Stage): Promise<void> {
  const ownerId = client.account.current?.id ?? 0
  sandbox.createSupergroup({ title: 'Park', ownerId, username: 'garden_park' })

  await client.enableJoinRequests('@garden_park')
  await guest.joinChat('@garden_park')
  for (const { from } of await client.getJoinRequests('@garden_park'))
    await client.approveJoinRequest('@garden_park', from.id)
}
