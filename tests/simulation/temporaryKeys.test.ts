import { describe, expect, it } from 'vitest'
import { createMemoryStorage } from '../../src/storage/createMemoryStorage.js'
import type { Authorization } from '../../src/sandbox/world/authorization.js'
import { isLongRun, timeoutMs } from '../isLongRun.js'
import { createWireWorld, type WireWorld } from './wireWorld.js'

const HOUR_MS = 3_600_000

const keysOf = ({ sandbox }: WireWorld): { temporary: Authorization[]; permanent: Authorization[] } => {
  const keys = [...sandbox.world.authorizations.values()]
  return {
    temporary: keys.filter(({ expiresAt }) => expiresAt !== undefined),
    permanent: keys.filter(({ expiresAt }) => expiresAt === undefined),
  }
}

/** A world with one client that is signed in. */
async function createScene() {
  const world = await createWireWorld({ seed: 11 })
  const { phoneNumber } = await world.sandbox.createUser({ firstName: 'Olive' })
  const run = <Result>(work: Promise<Result>, maxMs = HOUR_MS): Promise<Result> =>
    world.clock.runUntilSettled(work, maxMs)
  const storage = createMemoryStorage()
  const client = world.createClient('Olive', { storage })
  await run(client.start({ phone: phoneNumber, code: () => world.sandbox.loginCode(phoneNumber) }))
  return { world, client, storage, run }
}

describe('a client with temporary keys against a sandbox', () => {
  it('2.28 signs in under one, which speaks for the permanent key that the storage holds', async () => {
    const { world, client, storage, run } = await createScene()
    const { temporary, permanent } = keysOf(world)
    expect([temporary.length, permanent.length]).toEqual([1, 1])
    expect(temporary[0]?.boundKeyId).toBe(permanent[0]?.keyId)
    expect([temporary[0]?.userId, permanent[0]?.userId === undefined]).toEqual([undefined, false])
    expect(await storage.readRange('keys', {})).toHaveLength(1)
    await run(client.stop())
    await run(client.start())
    expect(keysOf(world).permanent).toEqual(permanent)
    await run(world.close())
    expect(world.faults).toEqual([])
  })

  it('2.34, P1 works on when the server forgets its temporary keys again and again', async () => {
    const { world, client, run } = await createScene()
    const [permanent] = keysOf(world).permanent
    for (let round = 0; round < 20; round++) {
      for (const { keyId } of keysOf(world).temporary) world.sandbox.world.authorizations.delete(keyId)
      const calls = [1, 2, 3].map(() => client.invoke('users.getUsers', { id: [{ _: 'inputUserSelf' }] }))
      expect(await run(Promise.all(calls))).toHaveLength(3)
    }
    expect(keysOf(world).permanent).toEqual([permanent])
    await run(world.close())
    expect([world.faults, world.sandbox.bugs]).toEqual([[], []])
  })

  it('2.31 works on after it has dropped its own', async () => {
    const { world, client, run } = await createScene()
    await run(client.invoke('auth.dropTempAuthKeys', { except_auth_keys: new BigInt64Array(0) }))
    expect(keysOf(world).temporary).toEqual([])
    expect(await run(client.invoke('updates.getState', {}))).toMatchObject({ _: 'updates.state' })
    await run(world.close())
  })

  // Thirty hours of two clients that ping.
  it.runIf(isLongRun)(
    '2.33 hears of updates across a renewal',
    async () => {
      const { world, client, run } = await createScene()
      const { phoneNumber } = await world.sandbox.createUser({ firstName: 'Gus' })
      const guest = world.createClient('Gus')
      await run(guest.start({ phone: phoneNumber, code: () => world.sandbox.loginCode(phoneNumber) }))
      const chat = await run(client.createSupergroup('Waders'))
      const { inviteLink } = await run(client.createInviteLink(chat.id))
      await run(guest.joinChatByInviteLink(inviteLink))
      const heard: string[] = []
      guest.on('message', ({ message }) => void heard.push('text' in message ? message.text : ''))
      const sent: string[] = []
      for (let hour = 0; hour < 30; hour += 5) {
        sent.push(`hour ${hour}`)
        await run(client.sendMessage(chat.id, `hour ${hour}`))
        await world.clock.advance(5 * HOUR_MS)
      }
      expect(heard).toEqual(sent)
      await run(world.close())
      expect([world.faults, world.sandbox.bugs]).toEqual([[], []])
    },
    timeoutMs,
  )

  it('4.6 takes calls for files over lines of their own', async () => {
    const { world, client, run } = await createScene()
    expect(world.sandbox.connectionCount).toBe(1)
    await run(client.invoke('help.getNearestDc', {}, { purpose: 'download' }))
    expect([world.sandbox.connectionCount, keysOf(world).temporary.length]).toEqual([2, 1])
    await world.clock.advance(120_000)
    expect(world.sandbox.connectionCount).toBe(1)
    await run(world.close())
  })
})
