import type { Client } from '../../src/client/client.js'
import type { Sandbox } from '../../src/sandbox/index.js'
import { channelPeerId } from '../../src/sandbox/world/peerId.js'
import { createUser } from '../../src/sandbox/world/createUser.js'
import { inviteMembers } from '../../src/sandbox/world/inviteMembers.js'

const SIZE = 100

/** Makes a supergroup with as many members as it takes to hide them. */
export async function largeChat({ world }: Sandbox, owner: Client): Promise<number> {
  const { id } = await owner.createSupergroup('Waders')
  const channel = [...world.channels.values()].find((one) => channelPeerId(one.id) === id)
  if (channel === undefined) throw new Error(`The sandbox has no supergroup ${id}`)
  const ids = Array.from({ length: SIZE - 1 }, (_, index) => createUser(world, { firstName: `Member ${index}` }).id)
  inviteMembers(world, channel, ids, channel.creatorId, owner.now().getTime())
  return id
}
