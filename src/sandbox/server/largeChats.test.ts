import { describe, expect, it } from 'vitest'
import { createSandbox } from '../createSandbox.js'
import { addMember } from '../world/addMember.js'
import { createUser } from '../world/createUser.js'
import { inviteMembers } from '../world/inviteMembers.js'
import { memberIds } from '../world/memberIds.js'
import { recordChatChange } from '../world/recordChatChange.js'

/** How long a chat of this size may take for a step, many times what it takes: only what grows with the square is slower. */
const MOST_MS = 2000

describe('a chat of 10,000 members', () => {
  it('is filled at once and one by one, and told of a change, in moments', async () => {
    const sandbox = await createSandbox({ seed: 1 })
    const { world } = sandbox
    const ids = Array.from({ length: 10_000 }, (_, index) => createUser(world, { firstName: `Ann ${index}` }).id)
    const owner = createUser(world, { firstName: 'Olive' }).id
    const [half, rest] = [ids.slice(0, 5000), ids.slice(5000)]
    const { id } = sandbox.createSupergroup({ title: 'Waders', ownerId: owner })
    const channel = [...world.channels.values()].find(({ peerId }) => peerId === id)
    if (channel === undefined) throw new Error('No supergroup was made.')
    const start = performance.now()
    inviteMembers(world, channel, half, owner, 1000)
    for (const userId of rest) addMember(world, channel, userId, { type: 'self' }, 1000)
    for (let change = 0; change < 5; change += 1) recordChatChange(world, channel, 1000)
    expect(memberIds(channel)).toHaveLength(10_001)
    expect(performance.now() - start).toBeLessThan(MOST_MS)
    world.outbox.splice(0)
    await sandbox.close()
  })
})
