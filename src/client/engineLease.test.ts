import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createWireWorld, type WireWorld } from '../../tests/simulation/wireWorld.js'
import { StorageError } from '../errors/storageError.js'
import { createMemoryStorage } from '../storage/createMemoryStorage.js'
import type { Client } from './client.js'
import type { ClientOptions } from './clientOptions.js'

const LONG_MS = 3_600_000

let world: WireWorld

beforeEach(async () => {
  world = await createWireWorld({ seed: 8 })
})

afterEach(async () => {
  await world.clock.runUntilSettled(world.close(), LONG_MS)
  const [bug] = world.sandbox.bugs
  if (bug !== undefined) throw bug.error
})

function run<Result>(work: Promise<Result>): Promise<Result> {
  return world.clock.runUntilSettled(work, LONG_MS)
}

async function signedIn(options: Partial<ClientOptions>): Promise<Client> {
  const { phoneNumber } = await world.sandbox.createUser({ firstName: 'Olive' })
  const client = world.createClient('first', options)
  await run(client.start({ phone: phoneNumber, code: () => world.sandbox.loginCode(phoneNumber) }))
  return client
}

describe('two clients on one account', () => {
  it('9.7 9.8 the second is refused before a line is opened, and the first goes on', async () => {
    const storage = createMemoryStorage()
    const first = await signedIn({ storage, leaseLabel: 'the first' })
    const lineCount = world.lineCount
    const second = world.createClient('second', { storage })
    const refused = run(second.start())
    await expect(refused).rejects.toBeInstanceOf(StorageError)
    await expect(refused).rejects.toMatchObject({ reason: 'inUse', holder: { label: 'the first' } })
    expect(world.lineCount).toBe(lineCount)
    expect((await run(first.getMe())).firstName).toBe('Olive')
    await run(second.stop())
    expect((await run(first.getMe())).firstName).toBe('Olive')
  })

  it('9.7 one that waits comes when the other has stopped, or is stopped while it waits', async () => {
    const storage = createMemoryStorage()
    const first = await signedIn({ storage })
    const second = world.createClient('second', { storage, lease: 'wait' })
    const third = world.createClient('third', { storage, lease: 'wait' })
    const [starting, vain] = [second.start(), third.start().catch(String)]
    await world.clock.advance(60_000)
    await run(third.stop())
    expect(await vain).toContain('closed while it was being opened')
    await run(first.stop())
    await run(starting)
    expect((await run(second.getMe())).firstName).toBe('Olive')
  })

  it('D3 9.8 one that steals has the account for itself: the other hears of it, rejects what is open and hangs up', async () => {
    const storage = createMemoryStorage()
    const faults: unknown[] = []
    const first = await signedIn({ storage, onError: (error) => faults.push(error) })
    const states: string[] = []
    first.on('connectionState', ({ connectionState }) => {
      states.push(connectionState)
    })
    const second = world.createClient('second', { storage, lease: 'steal' })
    await run(second.start())
    expect(faults).toEqual([expect.objectContaining({ type: 'storage', reason: 'leaseLost' })])
    expect(states.at(-1)).toBe('disconnected')
    await expect(run(first.getMe())).rejects.toMatchObject({ type: 'connection' })
    expect((await run(second.getMe())).firstName).toBe('Olive')
    await world.clock.advance(60_000)
    expect(faults).toHaveLength(1)
  })
})
