import { createSeededRandom } from '../../src/platform/memory/createSeededRandom.js'
import { createVirtualClock, type VirtualClock } from '../../src/platform/memory/createVirtualClock.js'
import { nodeCrypto } from '../../src/platform/node/crypto/nodeCrypto.js'
import { createSandbox, type Sandbox, type SandboxOptions, type SandboxUser } from '../../src/sandbox/index.js'
import { RawClient, type RawClientOptions } from './rawClient.js'

/** A sandbox under virtual time with clients that are nothing but the machines of the protocol. */
export interface SandboxStage {
  readonly sandbox: Sandbox
  readonly clock: VirtualClock
  /** Connects a client that is not signed in. */
  readonly connect: (options?: Partial<RawClientOptions>) => Promise<RawClient>
  /** Connects a client and signs it in as a user. */
  readonly signIn: (user: SandboxUser, options?: Partial<RawClientOptions>) => Promise<RawClient>
}

/** Runs a test against a sandbox, and sees to it that nothing is left of it: no bug, no line, no timer. */
export async function onSandbox(
  play: (stage: SandboxStage) => Promise<void>,
  sandboxOptions: SandboxOptions = {},
): Promise<void> {
  const { seed = 1 } = sandboxOptions
  const clock = createVirtualClock()
  const random = createSeededRandom(seed)
  const platform = { clock, crypto: nodeCrypto, randomBytes: random.fork('sandbox').bytes }
  const sandbox = await createSandbox({ seed, platform, onError: () => {}, ...sandboxOptions })
  let clientCount = 0
  const clients: RawClient[] = []
  const connect = async (options: Partial<RawClientOptions> = {}): Promise<RawClient> => {
    clientCount += 1
    const client = new RawClient({
      connection: sandbox.connection,
      clock,
      random: random.fork(`client ${clientCount}`),
      ...options,
    })
    clients.push(client)
    return client.connect()
  }
  const signIn = async (user: SandboxUser, options: Partial<RawClientOptions> = {}): Promise<RawClient> => {
    const client = await connect(options)
    await client.signIn(user.phoneNumber, (phoneNumber) => sandbox.loginCode(phoneNumber))
    return client
  }
  await play({ sandbox, clock, connect, signIn })
  for (const client of clients) client.disconnect()
  await sandbox.close()
  await clock.runUntilIdle(1_000)
  const [bug] = sandbox.bugs
  if (bug !== undefined) throw bug.error
  if (sandbox.connectionCount > 0) throw new Error('The sandbox keeps a line after its end.')
}
