import { expect } from 'vitest'
import { Client, type ClientOptions } from '../../src/index.js'
import { createMemoryNetwork } from '../../src/platform/memory/createMemoryNetwork.js'
import { createMemoryPlatform } from '../../src/platform/memory/createMemoryPlatform.js'
import { createSeededRandom } from '../../src/platform/memory/createSeededRandom.js'
import { createVirtualClock, type VirtualClock } from '../../src/platform/memory/createVirtualClock.js'
import { nodePlatform } from '../../src/platform/node/nodePlatform.js'
import type { Platform } from '../../src/platform/platform.js'
import { createSandbox, type NewBotOptions, type Sandbox, type SandboxOptions } from '../../src/sandbox/index.js'
import { largeChat } from './largeChat.js'
import type { Stage, StageBot, StageUser } from './stage.js'

/** The seed of every stage: the same scene takes the same course each time. */
const SEED = 2026
/** Longer than any scene takes in virtual time. */
const LONGEST_SCENE_MS = 86_400_000

/** Plays a scene on a fresh stage, whose sandbox may be made otherwise, and expects that no client met a fault on the way that no call could tell of. */
export async function onStage(scene: (stage: Stage) => Promise<void>, options: SandboxOptions = {}): Promise<void> {
  const clock = createVirtualClock()
  const random = createSeededRandom(String(SEED))
  const network = createMemoryNetwork({ clock })
  const platform = createMemoryPlatform({ clock, random, crypto: nodePlatform().crypto, network })
  const faults: unknown[] = []
  const clients: Client[] = []
  await clock.runUntilSettled(
    (async () => {
      const sandbox = await createSandbox({ seed: SEED, platform, ...options })
      try {
        await scene(await setStage({ sandbox, platform, clock, clients, faults }))
        expect(faults).toEqual([])
        expect(sandbox.bugs).toEqual([])
      } finally {
        for (const client of clients) await client.stop()
        await sandbox.close()
      }
    })(),
    LONGEST_SCENE_MS,
  )
}

interface StageParts {
  readonly sandbox: Sandbox
  readonly platform: Platform
  readonly clock: VirtualClock
  readonly clients: Client[]
  readonly faults: unknown[]
}

async function setStage({ sandbox, platform, clock, clients, faults }: StageParts): Promise<Stage> {
  const newClient = async (options: Partial<ClientOptions> = {}): Promise<Client> => {
    const onError = (fault: unknown): number => faults.push(fault)
    const client = new Client({ ...sandbox.connection, platform, onError, ...options })
    clients.push(client)
    await client.connect()
    return client
  }
  const newUser = async (firstName: string): Promise<StageUser> => {
    const user = await sandbox.createUser({ firstName })
    const client = await newClient()
    await client.signIn({ phone: user.phoneNumber, code: () => sandbox.loginCode(user.phoneNumber) })
    return { ...user, client }
  }
  const newBot = async (username: string, botOptions: Partial<NewBotOptions> = {}): Promise<StageBot> => {
    const bot = sandbox.createBot({ firstName: username, username, ...botOptions })
    const client = await newClient()
    await client.signIn({ botToken: bot.token })
    return { ...bot, client }
  }
  const { client } = await newUser('Olive')
  const { client: guest } = await newUser('Gus')
  const pass = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      clock.schedule(ms, resolve)
    })
  const { id: chatId } = await client.createSupergroup('Garden', { description: 'Plants and their people' })
  return {
    sandbox,
    client,
    guest,
    chatId,
    newClient,
    newUser,
    newBot,
    largeChat: () => largeChat(sandbox, client),
    pass,
  }
}
