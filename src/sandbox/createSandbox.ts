import type { Crypto, RandomBytes } from '../crypto/crypto.js'
import type { RsaPrivateKey } from '../crypto/rsa/rsaPrivateKey.js'
import { readUint32 } from '../bytes/readUint32.js'
import type { Clock } from '../platform/clock.js'
import type { Listen } from '../platform/line.js'
import { CallLog } from './callLog.js'
import { createAccountControl } from './control/createAccountControl.js'
import { createChatControl } from './control/createChatControl.js'
import { createDataCentres } from './dataCentres/createDataCentres.js'
import { dataCentreIds } from './dataCentres/dataCentreIds.js'
import { developmentKey } from './developmentKey.js'
import { FaultBoard } from './faults/faultBoard.js'
import { createFaults } from './faults/faults.js'
import { lineOf } from './server/lineOf.js'
import { publicKeyPem } from './publicKeyPem.js'
import type { Sandbox, SandboxBug } from './sandbox.js'
import type { SandboxConnection } from './sandboxConnection.js'
import { Server } from './server/server.js'
import type { Server as Address, Settings } from './settings.js'
import { acceptWebSocket } from './webSocket/acceptWebSocket.js'
import { createWorld } from './world/createWorld.js'

/** What a runtime lends to a sandbox. */
export interface SandboxPlatform {
  readonly crypto: Crypto
  readonly randomBytes: RandomBytes
  readonly clock: Clock
  /** Opens ports; without it the sandbox is reached inside the process only. */
  readonly listen?: Listen
  /** Tells the developer of a bug of the sandbox, where nobody else hears of it. */
  readonly warn?: (text: string, error: unknown) => void
}

/** How a sandbox is made. */
export interface SandboxOptions {
  /** Decides every id, code and hash of the world; drawn by chance when absent. A whole number of up to 53 bits. */
  readonly seed?: number
  /** The time of the world; that of the platform when absent. */
  readonly clock?: Clock
  /** The runtime to work on; Node.js, Deno or Bun when absent. */
  readonly platform?: SandboxPlatform
  /** The identifier of the one application that may sign in; 1 when absent. */
  readonly apiId?: number
  /** The secret of that application; one that everyone knows when absent. */
  readonly apiHash?: string
  /** The data centre that accounts live in unless they say otherwise; 2 when absent. */
  readonly dcId?: number
  /**
   * The data centres: how many there are, numbered from 1, or their numbers, from 1 to 9; only `dcId` when absent.
   * Each has an address, and keys, of its own; the world is one.
   */
  readonly dataCentres?: number | readonly number[]
  /** The text that new accounts have to agree to; there is none when absent. */
  readonly termsOfService?: string
  /** The key that the sandbox proves itself by; one that all sandboxes share when absent. */
  readonly rsaKey?: RsaPrivateKey
  /** How many lines may be open at once; 1,000 when absent. */
  readonly maxConnections?: number
  /** Hears of bugs of the sandbox; when absent they become warnings of the process. They are kept in `bugs` all the same. */
  readonly onError?: (bug: SandboxBug) => void
}

const DEFAULT_API_ID = 1
const DEFAULT_API_HASH = '0123456789abcdef0123456789abcdef'
const MAX_BUGS = 100

/** Makes a Telegram of one's own. It has no clients yet: `listen` opens a port, and `dial` reaches it inside the process. */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const platform = options.platform ?? (await defaultPlatform())
  const clock = options.clock ?? platform.clock
  const { crypto, randomBytes } = platform
  const { ids, homeDcId: dcId } = dataCentreIds(options.dataCentres, options.dcId)
  const seed = options.seed ?? readUint32(randomBytes(4))
  const world = createWorld(seed)
  const faults = new FaultBoard(seed)
  const rsaKey = options.rsaKey ?? developmentKey(crypto)
  const calls = new CallLog()
  const bugs: SandboxBug[] = []
  const settings: Settings = {
    apiId: options.apiId ?? DEFAULT_API_ID,
    apiHash: options.apiHash ?? DEFAULT_API_HASH,
    homeDcId: dcId,
    ...(options.termsOfService !== undefined && { termsOfService: options.termsOfService }),
    get servers(): readonly Address[] {
      return dataCentres.servers
    },
  }
  const server = new Server({
    crypto,
    randomBytes,
    clock,
    world,
    settings,
    faults,
    rsaKey,
    maxConnections: options.maxConnections ?? 1_000,
    onCall: (call) => void calls.add(call),
    onBug(error, method) {
      bugs.push({ error, method })
      if (bugs.length > MAX_BUGS) bugs.shift()
      if (options.onError === undefined)
        platform.warn?.(`The sandbox failed${method === '' ? '' : ` to answer ${method}`}.`, error)
      else options.onError({ error, method })
    },
  })
  const dataCentres = await createDataCentres({
    ids,
    homeDcId: dcId,
    clock,
    listen: platform.listen,
    accept: (line, ownDcId) => server.accept(line, ownDcId),
    acceptOnPort: (line, ownDcId) => acceptWebSocket(line, crypto, (stream) => server.accept(stream, ownDcId)),
  })
  const { dial } = dataCentres
  const { n, e, fingerprint } = rsaKey
  const publicKey = { n, e, fingerprint }
  const close = async (): Promise<void> => {
    server.close()
    await dataCentres.close()
  }
  return {
    ...createAccountControl(world, crypto, ids),
    ...createChatControl(
      world,
      () => clock.now(),
      () => server.deliver(),
    ),
    listen: (port = 0, host = '127.0.0.1') => dataCentres.listen(port, host),
    dial,
    get connection(): SandboxConnection {
      const { apiId, apiHash, servers } = settings
      return { apiId, apiHash, dcId, servers, publicKeys: [publicKey], ...(!dataCentres.isListening && { dial }) }
    },
    publicKeyPem: publicKeyPem(publicKey, 'pkcs1'),
    publicKeySpkiPem: publicKeyPem(publicKey, 'spki'),
    publicKeyFingerprint: BigInt.asUintN(64, fingerprint).toString(16).padStart(16, '0'),
    get calls() {
      return calls.list()
    },
    get bugs() {
      return [...bugs]
    },
    world,
    faults: createFaults(faults, {
      get lines() {
        return server.connections
      },
      restart: (keep) => server.restart(keep),
    }),
    get lines() {
      return [...server.connections].map((connection) => lineOf(connection))
    },
    get connectionCount() {
      return server.connections.size
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

async function defaultPlatform(): Promise<SandboxPlatform> {
  const [{ nodePlatform }, { warn }] = await Promise.all([
    import('../platform/node/nodePlatform.js'),
    import('../platform/node/warn.js'),
  ])
  return { ...nodePlatform(), warn }
}
