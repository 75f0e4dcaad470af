import { createPublicKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { onSandbox } from '../../tests/sandbox/sandboxStage.js'
import { createVirtualClock } from '../platform/memory/createVirtualClock.js'
import { createSandbox } from './index.js'

describe('createSandbox', () => {
  it('makes the same world of the same seed', async () => {
    const worlds = await Promise.all(
      [7, 7, 8].map(async (seed) => {
        const sandbox = await createSandbox({ seed, clock: createVirtualClock() })
        const { id: ownerId } = await sandbox.createUser({ firstName: 'Olive', password: 'x' })
        sandbox.createBot({ firstName: 'Bot', username: 'seed_bot' })
        sandbox.createSupergroup({ title: 'Readers', ownerId })
        await sandbox.close()
        return sandbox.world
      }),
    )
    const [one, same, other] = worlds
    expect(one).toEqual(same)
    expect(one).not.toEqual(other)
  })

  it('has a world that can be copied whole', () =>
    onSandbox(async ({ sandbox, signIn }) => {
      const olive = await sandbox.createUser({ firstName: 'Olive' })
      sandbox.createChannel({ title: 'News', ownerId: olive.id, username: 'news_of_olive' })
      await signIn(olive)
      expect(structuredClone(sandbox.world)).toEqual(sandbox.world)
    }))

  it('gives its public key in both forms of PEM', async () => {
    const sandbox = await createSandbox({ clock: createVirtualClock() })
    const { publicKeys } = sandbox.connection
    const n = Buffer.from(publicKeys[0]?.n ?? []).toString('base64url')
    for (const pem of [sandbox.publicKeyPem, sandbox.publicKeySpkiPem]) {
      expect(createPublicKey(pem).export({ format: 'jwk' })).toEqual({ kty: 'RSA', n, e: 'AQAB' })
    }
    expect(sandbox.publicKeyPem).toMatch(/^-----BEGIN RSA PUBLIC KEY-----\n/)
    // A client that drops leading zeros would never find a fingerprint that begins with one.
    expect(sandbox.publicKeyFingerprint).toMatch(/^[1-9a-f][0-9a-f]{15}$/)
    await sandbox.close()
  })

  it('listens on a free port of this machine, and says where', async () => {
    const sandbox = await createSandbox()
    expect(sandbox.connection.dial).toBe(sandbox.dial)
    const address = await sandbox.listen()
    expect(address).toMatchObject({ dcId: 2, host: '127.0.0.1' })
    expect(sandbox.connection).toMatchObject({ dcId: 2, servers: [address] })
    expect(sandbox.connection.dial).toBeUndefined()
    await sandbox.close()
  })

  it('makes people, bots and chats', async () => {
    const sandbox = await createSandbox({ clock: createVirtualClock() })
    const olive = await sandbox.createUser({ firstName: 'Olive', phoneNumber: '+49 (151) 1', username: 'olive' })
    expect(olive).toEqual({ id: olive.id, firstName: 'Olive', username: 'olive', phoneNumber: '+491511' })
    const gus = await sandbox.createUser({ firstName: 'Gus' })
    const bot = sandbox.createBot({ firstName: 'Bot', username: 'the_bot' })
    expect(bot.token).toMatch(new RegExp(`^${bot.id}:[\\w-]{35}$`))
    const group = sandbox.createGroup({ title: 'Few', ownerId: olive.id, memberIds: [gus.id, olive.id] })
    const supergroup = sandbox.createSupergroup({ title: 'Many', ownerId: olive.id, memberIds: [gus.id] })
    expect([group.type, supergroup.type]).toEqual(['group', 'supergroup'])
    expect(group.id).toBeLessThan(0)
    expect(supergroup.id).toBeLessThan(-1_000_000_000_000)
    const { groups, channels } = sandbox.world
    for (const chat of [...groups.values(), ...channels.values()]) {
      expect([...chat.participants.keys()]).toEqual([olive.id, gus.id])
    }
    await sandbox.close()
  })

  it.each([
    ['a phone number that is taken', { firstName: 'Eve', phoneNumber: '+99900000001' }],
    ['a username that is taken, in any case', { firstName: 'Eve', username: 'ALICE' }],
    ['a username that cannot be', { firstName: 'Eve', username: '1st' }],
    ['a phone number that cannot be', { firstName: 'Eve', phoneNumber: '12' }],
    ['no name', { firstName: ' ' }],
  ])('refuses %s', async (_what, options) => {
    const sandbox = await createSandbox({ clock: createVirtualClock() })
    await sandbox.createUser({ firstName: 'Alice', username: 'alice', phoneNumber: '+99900000001' })
    const { size } = sandbox.world.users
    await expect(sandbox.createUser(options)).rejects.toMatchObject({ type: 'input' })
    expect(sandbox.world.users.size).toBe(size)
    await sandbox.close()
  })

  it('refuses chats of nobody, and bots that are not called so', async () => {
    const sandbox = await createSandbox({ clock: createVirtualClock() })
    expect(() => sandbox.createGroup({ title: 'X', ownerId: 1 })).toThrow('There is no user 1')
    expect(() => sandbox.createBot({ firstName: 'Bot', username: 'butler' })).toThrow('ends in `bot`')
    expect(() => sandbox.loginCode('+123456')).toThrow('No login code')
    await sandbox.close()
  })
})
