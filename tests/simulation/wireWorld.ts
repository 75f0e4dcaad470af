import { Client, type ClientOptions } from '../../src/index.js'
import { createMemoryNetwork, type MemoryNetwork, type Tamper } from '../../src/platform/memory/createMemoryNetwork.js'
import { createMemoryPlatform } from '../../src/platform/memory/createMemoryPlatform.js'
import { createSeededRandom, type SeededRandom } from '../../src/platform/memory/createSeededRandom.js'
import { createVirtualClock, type VirtualClock } from '../../src/platform/memory/createVirtualClock.js'
import { nodeCrypto } from '../../src/platform/node/crypto/nodeCrypto.js'
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/index.js'

/** A sandbox and its clients in one process, under virtual time and seeded chance. */
export interface WireWorld {
  readonly clock: VirtualClock
  readonly sandbox: Sandbox
  /** What reached no call and no handler. */
  readonly faults: unknown[]
  /** Makes a client of its own chance on the wire of this world. */
  createClient(name: string, options?: Partial<ClientOptions>): Client
  /** What everything here is connected by. */
  readonly network: MemoryNetwork
  breakLines(): void
  /** Lets nothing come from the server from now on but the code for an unknown key; for clients with the abridged framing. */
  denyKeys(): void
  readonly lineCount: number
  close(): Promise<void>
}

/** How the wire of a world behaves. */
export interface WireWorldOptions {
  readonly seed: number
  readonly latencyMs?: number
  /** Cuts and joins chunks at arbitrary places. */
  readonly cutsChunks?: boolean
  readonly tamper?: (random: SeededRandom) => Tamper
  /** How the sandbox is made, besides its seed. */
  readonly sandbox?: Partial<SandboxOptions>
}

/** The transport error -404 in the abridged framing. */
const KEY_UNKNOWN = Uint8Array.of(1, 0x6c, 0xfe, 0xff, 0xff)

/** Builds a world of one seed. */
export async function createWireWorld(options: WireWorldOptions): Promise<WireWorld> {
  const clock = createVirtualClock()
  const random = createSeededRandom(String(options.seed))
  let deniesKeys = false
  const hostile = options.tamper?.(random.fork('tamper'))
  const tamper: Tamper = (chunk, direction, line) => {
    if (deniesKeys && direction === 'fromListener') return [KEY_UNKNOWN]
    return hostile?.(chunk, direction, line) ?? [chunk]
  }
  const network = createMemoryNetwork({
    clock,
    latencyMs: options.latencyMs ?? 20,
    ...(options.cutsChunks === true && { random: random.fork('chunks') }),
    tamper,
  })
  const platformOf = (name: string): ReturnType<typeof createMemoryPlatform> =>
    createMemoryPlatform({ clock, random: random.fork(name), crypto: nodeCrypto, network })
  const sandbox = await createSandbox({ seed: options.seed, platform: platformOf('sandbox'), ...options.sandbox })
  await sandbox.listen(443, 'sandbox')
  const clients: Client[] = []
  const faults: unknown[] = []
  return {
    clock,
    sandbox,
    faults,
    createClient(name, clientOptions) {
      const client = new Client({
        ...sandbox.connection,
        storage: 'memory',
        timeoutMs: 3_600_000,
        platform: platformOf(name),
        onError: (error) => faults.push(error),
        ...clientOptions,
      })
      clients.push(client)
      return client
    },
    network,
    breakLines: () => network.breakLines(),
    denyKeys() {
      deniesKeys = true
    },
    get lineCount() {
      return network.lineCount
    },
    async close() {
      for (const client of clients) await client.stop()
      await sandbox.close()
    },
  }
}
