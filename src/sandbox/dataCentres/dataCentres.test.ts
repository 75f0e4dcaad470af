import { describe, expect, it } from 'vitest'
import { RawClient } from '../../../tests/sandbox/rawClient.js'
import { onSandbox } from '../../../tests/sandbox/sandboxStage.js'
import { textsOf } from '../../../tests/sandbox/textsOf.js'
import { createWireWorld } from '../../../tests/simulation/wireWorld.js'
import { Client } from '../../index.js'
import { createMemoryNetwork } from '../../platform/memory/createMemoryNetwork.js'
import { createMemoryPlatform } from '../../platform/memory/createMemoryPlatform.js'
import { createVirtualClock } from '../../platform/memory/createVirtualClock.js'
import { createSeededRandom } from '../../platform/memory/createSeededRandom.js'
import { nodeCrypto } from '../../platform/node/crypto/nodeCrypto.js'
import { createSandbox } from '../index.js'
import { dataCentreIds } from './dataCentreIds.js'

const THREE = { dataCentres: 3 } as const
const SETTINGS = { _: 'codeSettings' } as const
const SELF = { id: [{ _: 'inputUserSelf' }] } as const

describe('dataCentreIds', () => {
  it('gives one, several, or those that are named', () => {
    expect(dataCentreIds(undefined)).toEqual({ ids: [2], homeDcId: 2 })
    expect(dataCentreIds(undefined, 4)).toEqual({ ids: [4], homeDcId: 4 })
    expect(dataCentreIds(3)).toEqual({ ids: [1, 2, 3], homeDcId: 2 })
    expect(dataCentreIds([5, 4])).toEqual({ ids: [4, 5], homeDcId: 5 })
    expect(dataCentreIds([5, 4], 4)).toEqual({ ids: [4, 5], homeDcId: 4 })
  })

  it.each([[0], [10], [1.5], [[]], [[1, 1]], [[0]], [[1.5]]])('refuses %j', (dataCentres) => {
    expect(() => dataCentreIds(dataCentres)).toThrow('Data centres are')
  })

  it('refuses a home that is none of them', () => {
    expect(() => dataCentreIds([1, 3], 2)).toThrow('There is no data centre 2')
  })
})

describe('several data centres in one sandbox', () => {
  it.each([1, 2, 3])('tells at data centre %i where all are, and which this is', (dcId) =>
    onSandbox(async ({ sandbox, connect }) => {
      expect(sandbox.connection.servers.map((server) => server.dcId)).toEqual([1, 2, 3])
      expect(new Set(sandbox.connection.servers.map(({ host }) => host)).size).toBe(3)
      const client = await connect({ dcId })
      const config = await client.call('help.getConfig', {})
      expect(config.this_dc).toBe(dcId)
      expect(config.dc_options.filter((option) => option.cdn !== true).map(({ id }) => id)).toEqual([1, 2, 3])
      expect(await client.call('help.getNearestDc', {})).toMatchObject({ this_dc: dcId, nearest_dc: 2 })
    }, THREE),
  )

  it('knows a key at its own data centre only', () =>
    onSandbox(async ({ connect, clock }) => {
      const { key } = await connect({ dcId: 1 })
      const astray = await connect({ dcId: 3, key })
      astray.start('help.getConfig', {}).catch(() => {})
      await clock.advance(1_000)
      expect(astray.transportErrors).toEqual([-404])
      const again = await connect({ dcId: 1, key })
      expect(await again.call('help.getConfig', {})).toMatchObject({ this_dc: 1 })
    }, THREE))

  it.each([
    ['media', { isMedia: true }],
    ['test', { isTest: true }],
    ['both', { isMedia: true, isTest: true }],
  ])('finds the data centre in a number with the mark for %s', (_mark, marks) =>
    onSandbox(async ({ connect }) => {
      for (const isObfuscated of [false, true]) {
        const client = await connect({ dcId: 3, isObfuscated, namedDc: marks })
        expect(await client.call('help.getConfig', {})).toMatchObject({ this_dc: 3 })
      }
    }, THREE),
  )

  it('believes the client about the data centre that it wants, whatever address it dialled', () =>
    onSandbox(async ({ connect }) => {
      const client = await connect({ dcId: 2, namedDc: { dcId: 1 } })
      expect(await client.call('help.getConfig', {})).toMatchObject({ this_dc: 1 })
      client.disconnect()
      await client.connect()
      expect(await client.call('help.getConfig', {})).toMatchObject({ this_dc: 1 })
      const stray = await connect({ dcId: 3, namedDc: { dcId: 4 } })
      expect(await stray.call('help.getConfig', {})).toMatchObject({ this_dc: 3 })
    }, THREE))

  it('sends each account to where it lives', () =>
    onSandbox(async ({ sandbox, connect }) => {
      const { apiId: api_id, apiHash: api_hash } = sandbox.connection
      const { phoneNumber } = await sandbox.createUser({ firstName: 'Alice', dcId: 3 })
      const bot = sandbox.createBot({ firstName: 'Bot', username: 'far_bot', dcId: 3 })
      const client = await connect({ dcId: 1 })
      const request = { api_id, api_hash, settings: SETTINGS }
      const sendCode = (phone_number: string): Promise<unknown> =>
        client.call('auth.sendCode', { ...request, phone_number })
      await expect(sendCode(phoneNumber)).rejects.toMatchObject({ code: 303, text: 'PHONE_MIGRATE_3' })
      await expect(sendCode('+4915199999')).rejects.toMatchObject({ code: 303, text: 'NETWORK_MIGRATE_2' })
      const token = { flags: 0, api_id, api_hash, bot_auth_token: bot.token }
      await expect(client.call('auth.importBotAuthorization', token)).rejects.toMatchObject({ text: 'USER_MIGRATE_3' })
    }, THREE))

  it('lends an authorization to another data centre, which answers for files and service but for nothing else', () =>
    onSandbox(async ({ sandbox, connect, signIn, clock }) => {
      const alice = await signIn(await sandbox.createUser({ firstName: 'Alice', dcId: 3 }), { dcId: 3 })
      const { id, bytes } = await alice.call('auth.exportAuthorization', { dc_id: 1 })
      const elsewhere = await connect({ dcId: 2 })
      await expect(elsewhere.call('auth.importAuthorization', { id, bytes })).rejects.toMatchObject({ code: 400 })
      const guest = await connect({ dcId: 1 })
      const signedIn = await guest.call('auth.importAuthorization', { id, bytes })
      expect(signedIn).toMatchObject({ user: { first_name: 'Alice', self: true } })
      await expect(guest.call('auth.importAuthorization', { id, bytes })).rejects.toMatchObject({ code: 400 })
      await expect(guest.call('users.getUsers', SELF)).rejects.toMatchObject({ text: 'USER_MIGRATE_3' })
      expect(await guest.call('help.getConfig', {})).toMatchObject({ this_dc: 1 })
      const quiet = await connect({ dcId: 3, key: alice.key })
      await quiet.call('messages.sendMessage', { peer: { _: 'inputPeerSelf' }, message: 'note', random_id: 1n })
      await clock.advance(1_000)
      expect(textsOf(alice.updates())).toEqual(['note'])
      expect(guest.pushed).toEqual([])
    }, THREE))
})

describe('a client among several data centres', () => {
  it('R3 goes home by PHONE_MIGRATE, USER_MIGRATE and NETWORK_MIGRATE', async () => {
    const world = await createWireWorld({ seed: 3, sandbox: { dataCentres: [1, 2, 3, 4, 5] } })
    const { sandbox, clock } = world
    const scene = async (): Promise<readonly unknown[]> => {
      const person = world.createClient('person', { dcId: 1 })
      const { phoneNumber } = await sandbox.createUser({ firstName: 'Ann', dcId: 5 })
      await person.start({ phone: phoneNumber, code: () => sandbox.loginCode(phoneNumber) })
      const bot = world.createClient('bot', { dcId: 4 })
      const { token } = sandbox.createBot({ firstName: 'Bot', username: 'far_bot', dcId: 3 })
      await bot.start({ botToken: token })
      const novice = world.createClient('novice', { dcId: 5 })
      const phone = '+4915190000'
      await novice.start({ phone, code: () => sandbox.loginCode(phone), firstName: 'Nora' })
      return Promise.all([person, bot, novice].map((client) => client.invoke('help.getConfig', {})))
    }
    const configs = await clock.runUntilSettled(scene(), 600_000)
    expect(configs).toMatchObject([{ this_dc: 5 }, { this_dc: 3 }, { this_dc: 2 }])
    expect(sandbox.calls.flatMap(({ error }) => (error === undefined ? [] : [error.text]))).toEqual([
      'PHONE_MIGRATE_5',
      'USER_MIGRATE_3',
      'NETWORK_MIGRATE_2',
    ])
    await clock.runUntilSettled(world.close(), 60_000)
    expect([...world.faults, ...sandbox.bugs]).toEqual([])
  })

  it('carries its authorization over when it calls elsewhere', async () => {
    const world = await createWireWorld({ seed: 4, sandbox: THREE })
    const { sandbox, clock } = world
    const scene = async (): Promise<unknown> => {
      const client = world.createClient('person')
      const { id, phoneNumber } = await sandbox.createUser({ firstName: 'Ann' })
      await client.start({ phone: phoneNumber, code: () => sandbox.loginCode(phoneNumber) })
      const places = await Promise.all([1, 2, 3, 1].map((dcId) => client.invoke('help.getConfig', {}, { dcId })))
      const holders = [...sandbox.world.authorizations.values()].filter(({ userId }) => userId === id)
      return [places.map(({ this_dc }) => this_dc), holders.map(({ dcId }) => dcId).toSorted((a, b) => a - b)]
    }
    expect(await clock.runUntilSettled(scene(), 600_000)).toEqual([
      [1, 2, 3, 1],
      [1, 2, 3],
    ])
    const imports = sandbox.calls.filter(({ method }) => method === 'auth.importAuthorization')
    expect(imports).toHaveLength(2)
    await clock.runUntilSettled(world.close(), 60_000)
    expect([...world.faults, ...sandbox.bugs]).toEqual([])
  })

  it('goes home over real sockets, each data centre on a port of its own', async () => {
    await using sandbox = await createSandbox({ seed: 1, ...THREE })
    const home = await sandbox.listen()
    const { servers } = sandbox.connection
    expect(home.dcId).toBe(2)
    expect(servers.map(({ dcId }) => dcId)).toEqual([1, 2, 3])
    expect(new Set(servers.map(({ port }) => port)).size).toBe(3)
    const { phoneNumber } = await sandbox.createUser({ firstName: 'Ann', dcId: 3 })
    await using client = new Client({ ...sandbox.connection, dcId: 1, obfuscate: true })
    await client.start({ phone: phoneNumber, code: () => sandbox.loginCode(phoneNumber) })
    expect(await client.invoke('help.getConfig', {})).toMatchObject({ this_dc: 3 })
    expect(await client.invoke('help.getConfig', {}, { dcId: 1 })).toMatchObject({ this_dc: 1 })
    expect(sandbox.bugs).toEqual([])
  })

  it('closes the ports that it has opened where one of them is taken', async () => {
    const clock = createVirtualClock()
    const network = createMemoryNetwork({ clock })
    const random = createSeededRandom(1)
    const platform = createMemoryPlatform({ clock, random, crypto: nodeCrypto, network })
    const deaf = { onOpen: () => {}, onData: () => {}, onClose: () => {} }
    await network.listen({ host: 'here', port: 8 }, () => deaf)
    const sandbox = await createSandbox({ seed: 1, platform, dataCentres: [2, 4] })
    await expect(sandbox.listen(7, 'here')).rejects.toMatchObject({ type: 'connection' })
    expect(sandbox.connection.servers[0]?.host).toBe('dc2.sandbox')
    expect((await network.listen({ host: 'here', port: 7 }, () => deaf)).address.port).toBe(7)
    await sandbox.close()
  })

  it('reaches the home inside the process where nobody has the address', async () => {
    const clock = createVirtualClock()
    const sandbox = await createSandbox({ seed: 1, clock, ...THREE })
    const connection = { ...sandbox.connection, servers: [{ dcId: 2, host: 'nowhere', port: 1 }] }
    const client = new RawClient({ connection, clock, random: createSeededRandom(1) })
    await client.connect()
    expect(await client.call('help.getConfig', {})).toMatchObject({ this_dc: 2 })
    client.disconnect()
    await sandbox.close()
  })
})
