import type { Crypto, RandomBytes } from '../crypto/crypto.js'
import type { RsaPrivateKey } from '../crypto/rsa/rsaPrivateKey.js'
import { ConnectionError } from '../errors/connectionError.js'
import { readUint32 } from '../bytes/readUint32.js'
import type { Clock } from '../platform/clock.js'
import type { Dial, Listen, Listener } from '../platform/line.js'
import { createMemoryNetwork } from '../platform/memory/createMemoryNetwork.js'
import { CallLog } from './callLog.js'
import { createAccountControl } from './control/createAccountControl.js'
import { createChatControl } from './control/createChatControl.js'
import { developmentKey } from './developmentKey.js'
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
  /** The data centre that accounts live in; 2 when absent. */
  readonly dcId?: number
  /** The key that the sandbox proves itself by; one that all sandboxes share when absent. */
  readonly rsaKey?: RsaPrivateKey
  /** How many lines may be open at once; 1,000 when absent. */
  readonly maxConnections?: number
  /** Hears of bugs of the sandbox; when absent they become warnings of the process. They are kept in `bugs` all the same. */
  readonly onError?: (bug: SandboxBug) => void
}

const DEFAULT_API_ID = 1
const DEFAULT_API_HASH = '0123456789abcdef0123456789abcdef'
const DEFAULT_DC_ID = 2
const MAX_BUGS = 100
/** The address of the sandbox in its network inside the process. */
const IN_PROCESS = { host: 'sandbox', port: 443 }

/** Makes a Telegram of one's own. It has no clients yet: `listen` opens a port, and `dial` reaches it inside the process. */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const platform = options.platform ?? (await defaultPlatform())
  const clock = options.clock ?? platform.clock
  const { crypto, randomBytes } = platform
  const dcId = options.dcId ?? DEFAULT_DC_ID
  const world = createWorld(options.seed ?? readUint32(randomBytes(4)))
  const rsaKey = options.rsaKey ?? developmentKey(crypto)
  const network = createMemoryNetwork({ clock })
  const ports: Listener[] = []
  const calls = new CallLog()
  const bugs: SandboxBug[] = []
  const settings: Settings = {
    apiId: options.apiId ?? DEFAULT_API_ID,
    apiHash: options.apiHash ?? DEFAULT_API_HASH,
    homeDcId: dcId,
    get servers(): readonly Address[] {
      const [port] = ports
      return [{ dcId, ...(port === undefined ? IN_PROCESS : port.address) }]
    },
  }
  const server = new Server({
    crypto,
    randomBytes,
    clock,
    world,
    settings,
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
  const inProcess = await network.listen(IN_PROCESS, (line) => server.accept(line, dcId))
  const dial: Dial = (_address, events) => network.dial(IN_PROCESS, events)
  const { n, e, fingerprint } = rsaKey
  const publicKey = { n, e, fingerprint }
  const close = async (): Promise<void> => {
    server.close()
    await Promise.all([inProcess, ...ports.splice(0)].map((listener) => listener.close()))
  }
  return {
    ...createAccountControl(world, crypto),
    ...createChatControl(
      world,
      () => clock.now(),
      () => server.deliver(),
    ),
    async listen(port = 0, host = '127.0.0.1') {
      if (platform.listen === undefined) throw new ConnectionError('This platform cannot open ports.')
      const listener = await platform.listen({ host, port }, (line) =>
        acceptWebSocket(line, crypto, (stream) => server.accept(stream, dcId)),
      )
      ports.push(listener)
      return { dcId, ...listener.address }
    },
    dial,
    get connection(): SandboxConnection {
      const { apiId, apiHash, servers } = settings
      return { apiId, apiHash, dcId, servers, publicKeys: [publicKey], ...(ports.length === 0 && { dial }) }
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
    get connectionCount() {
      return server.connectionCount
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
