import { expect } from 'vitest'
import type { Client, ClientOptions } from '../../src/index.js'
import { createWireWorld, type WireWorld, type WireWorldOptions } from './wireWorld.js'

/** Longer than any scene takes in virtual time. */
const LONGEST_MS = 90 * 24 * 3_600_000

/** A world in which things go wrong on command, and what its scenes need all the time. */
export interface FaultScene extends WireWorld {
  /** Signs a person in. */
  person(firstName: string, options?: Partial<ClientOptions>): Promise<Client>
}

/** Plays a scene under virtual time, and expects that the sandbox itself made no mistake. What came of it is handed on. */
export async function playFaults<Result>(
  options: WireWorldOptions,
  play: (scene: FaultScene) => Promise<Result>,
): Promise<Result> {
  const world = await createWireWorld(options)
  const { sandbox, clock } = world
  const person = async (firstName: string, clientOptions?: Partial<ClientOptions>): Promise<Client> => {
    const { phoneNumber } = await sandbox.createUser({ firstName })
    const client = world.createClient(firstName, clientOptions)
    await client.start({ phone: phoneNumber, code: () => sandbox.loginCode(phoneNumber) })
    return client
  }
  const getters = Object.getOwnPropertyDescriptors(world)
  const scene: FaultScene = Object.defineProperties({ ...world, person }, { ...getters, person: { value: person } })
  const result = await clock.runUntilSettled(play(scene), LONGEST_MS)
  sandbox.faults.clear()
  await clock.runUntilSettled(world.close(), 600_000)
  expect(sandbox.bugs).toEqual([])
  return result
}

/** Asks who one is, again and again until it is answered: what a patient caller does. */
export async function ask(client: Client): Promise<string> {
  const [self] = await client.invoke('users.getUsers', { id: [{ _: 'inputUserSelf' }] })
  return self?._ === 'user' ? (self.first_name ?? '') : ''
}
