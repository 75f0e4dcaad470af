import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createWireWorld, type WireWorld } from '../../tests/simulation/wireWorld.js'
import { createMemoryStorage } from '../storage/createMemoryStorage.js'
import type { Storage } from '../storage/storage.js'
import type { Client } from './client.js'

const LONG_MS = 3_600_000

let world: WireWorld

beforeEach(async () => {
  world = await createWireWorld({ seed: 7 })
})

afterEach(async () => {
  await world.clock.runUntilSettled(world.close(), LONG_MS)
  const [bug] = world.sandbox.bugs
  if (bug !== undefined) throw bug.error
})

function run<Result>(work: Promise<Result>): Promise<Result> {
  return world.clock.runUntilSettled(work, LONG_MS)
}

async function signIn(name: string, storage: Storage = createMemoryStorage()): Promise<Client> {
  const { phoneNumber } = await world.sandbox.createUser({ firstName: name, username: name.toLowerCase() })
  const client = world.createClient(name, { storage })
  await run(client.start({ phone: phoneNumber, code: () => world.sandbox.loginCode(phoneNumber) }))
  return client
}

function textsOf(client: Client): string[] {
  const texts: string[] = []
  client.on('message', ({ message }) => {
    if (message.type === 'text') texts.push(message.text)
  })
  return texts
}

describe('the life of a client', () => {
  it('lets go of the storage when it cannot be started', async () => {
    const storage = createMemoryStorage()
    await run((await signIn('Olive', storage)).stop())
    const wrong = world.createClient('wrong', { storage, apiId: 99 })
    await expect(run(wrong.start())).rejects.toThrow('another `apiId`')
    await expect(run(wrong.start())).rejects.toThrow('another `apiId`')
    const right = world.createClient('right', { storage })
    await run(right.start())
    expect((await run(right.getMe())).firstName).toBe('Olive')
  })

  it('is stopped also while it is being started, and can be started again', async () => {
    const storage = createMemoryStorage()
    await run((await signIn('Olive', storage)).stop())
    const client = world.createClient('again', { storage })
    const outcome = client.start().catch(String)
    await run(client.stop())
    expect(await run(outcome)).toContain('stopped')
    await world.clock.advance(60_000)
    expect(world.lineCount).toBe(0)
    await run(client.start())
    expect((await run(client.getMe())).firstName).toBe('Olive')
  })

  it('is started once by two calls at the same time', async () => {
    const storage = createMemoryStorage()
    await run((await signIn('Olive', storage)).stop())
    const client = world.createClient('twice', { storage })
    await run(Promise.all([client.start(), client.start()]))
    expect((await run(client.getMe())).firstName).toBe('Olive')
  })

  it('ends every timer and line when it is stopped', async () => {
    const client = await signIn('Olive')
    await run(client.stop())
    await run(client.stop())
    await world.clock.advance(1_000)
    expect(world.lineCount).toBe(0)
    await expect(client.getMe()).rejects.toThrow('before the client is started')
  })

  it('rejects what is open when it is stopped', async () => {
    const client = await signIn('Olive')
    const outcome = client.getMe().catch(String)
    await run(client.stop())
    expect(await run(outcome)).toContain('stopped')
  })
})

describe('updates from run to run', () => {
  it('5.28 brings what was sent while the client was stopped, though nothing had come before', async () => {
    const storage = createMemoryStorage()
    const first = await signIn('Olive', storage)
    await run(first.stop())
    const ann = await signIn('Anne')
    await run(ann.sendMessage('olive', 'a dunlin at dawn'))
    const second = world.createClient('second', { storage })
    const texts = textsOf(second)
    await run(second.start())
    await world.clock.runUntil(() => texts.length > 0, LONG_MS)
    expect(texts).toEqual(['a dunlin at dawn'])
  })

  it('5.28 brings nothing again that was handled', async () => {
    const storage = createMemoryStorage()
    const first = await signIn('Olive', storage)
    const before = textsOf(first)
    const ann = await signIn('Anne')
    await run(ann.sendMessage('olive', 'one'))
    await world.clock.runUntil(() => before.length > 0, LONG_MS)
    await world.clock.advance(1_000)
    await run(first.stop())
    await run(ann.sendMessage('olive', 'two'))
    const second = world.createClient('second', { storage })
    const after = textsOf(second)
    await run(second.start())
    await world.clock.runUntil(() => after.length > 0, LONG_MS)
    await world.clock.advance(60_000)
    expect([before, after]).toEqual([['one'], ['two']])
  })

  it('5.33 leaves nothing of an account that was signed out by a handler to the next one', async () => {
    const storage = createMemoryStorage()
    const client = await signIn('Olive', storage)
    const ann = await signIn('Anne')
    const gaps: unknown[] = []
    let isOut = false
    client.on('historyGap', (gap) => gaps.push(gap))
    client.on('message', async () => {
      await client.signOut()
      isOut = true
    })
    await run(ann.sendMessage('olive', 'go'))
    await world.clock.runUntil(() => isOut, LONG_MS)
    await world.clock.advance(5_000)
    expect(await storage.readRange('updates', {})).toEqual([])
    expect(await storage.readRange('peers', {})).toEqual([])
    const { phoneNumber } = await world.sandbox.createUser({ firstName: 'Bob' })
    await run(client.signIn({ phone: phoneNumber, code: () => world.sandbox.loginCode(phoneNumber) }))
    expect((await run(client.getMe())).firstName).toBe('Bob')
    expect(gaps).toEqual([])
    expect(world.faults).toEqual([])
  })
})

describe('an account', () => {
  it('9.11 moves from client to client as a text', async () => {
    const client = await signIn('Olive')
    const authString = await client.exportAuthString()
    await run(client.stop())
    const other = world.createClient('other')
    await run(other.importAuthString(authString))
    expect((await run(other.getMe())).firstName).toBe('Olive')
    await expect(run(other.importAuthString(authString))).rejects.toThrow('signed in already')
  })

  it('tells once that it was signed in and once that it was signed out', async () => {
    const states: boolean[] = []
    const { phoneNumber } = await world.sandbox.createUser({ firstName: 'Olive' })
    const client = world.createClient('Olive')
    client.on('authorizationState', ({ isAuthorized }) => states.push(isAuthorized))
    await run(client.start({ phone: phoneNumber, code: () => world.sandbox.loginCode(phoneNumber) }))
    await run(client.signOut())
    await expect(run(client.getMe())).rejects.toThrow('AUTH_KEY_UNREGISTERED')
    await expect(run(client.getMe())).rejects.toThrow('AUTH_KEY_UNREGISTERED')
    expect(states).toEqual([true, false])
  })

  it('2.31 keeps a key that the server denies, lets nobody wait for it, and signs out without it', async () => {
    const storage = createMemoryStorage()
    await run((await signIn('Olive', storage)).stop())
    world.denyKeys()
    const client = world.createClient('denied', { storage })
    const begun = world.clock.now()
    const outcome = await run(client.start().catch((error: unknown) => error))
    expect(outcome).toMatchObject({ type: 'connection', reason: 'keyRefused' })
    expect(world.clock.now() - begun).toBeLessThan(30_000)
    expect(await storage.readRange('keys', {})).toHaveLength(1)
    await run(client.signOut())
    expect(client.account.current).toBeUndefined()
    expect(await storage.readRange('account', {})).toEqual([])
  })

  it('shows no secret when it is printed', async () => {
    const { inspect } = await import('node:util')
    const client = await signIn('Olive')
    const { apiHash } = world.sandbox.connection
    const texts = [inspect(client, { depth: 9, showHidden: true }), JSON.stringify(client)]
    for (const text of texts) expect(text).not.toContain(apiHash)
    expect(inspect(client)).toMatch(/^Client/)
  })
})
