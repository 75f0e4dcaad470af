import { networkSchema } from '../../src/client/networkSchema.js'
import type { LinkKey } from '../../src/network/link/linkKey.js'
import { Network } from '../../src/network/network.js'
import type { NetworkOptions } from '../../src/network/networkOptions.js'
import { createMemoryNetwork, type MemoryNetwork } from '../../src/platform/memory/createMemoryNetwork.js'
import { createSeededRandom } from '../../src/platform/memory/createSeededRandom.js'
import { createVirtualClock, type VirtualClock } from '../../src/platform/memory/createVirtualClock.js'
import { nodeCrypto } from '../../src/platform/node/crypto/nodeCrypto.js'
import { apiSchema, LAYER } from '../../src/tl/index.js'
import type * as tl from '../../src/tl/generated/api.js'
import { testAuthKey } from '../mtproto/testAuthKey.js'
import { testRsaKey } from '../testRsaKey.js'
import { ScriptedCentre, type ScriptedAnswer } from './scriptedCentre.js'

/** A network among scripted data centres, under virtual time and seeded chance. */
export interface NetworkWorld {
  readonly clock: VirtualClock
  readonly memory: MemoryNetwork
  readonly network: Network
  readonly events: (readonly [string, ...unknown[]])[]
  readonly savedKeys: Map<number, LinkKey>
  readonly savedHomes: number[]
  centre(dcId: number): ScriptedCentre
  /** The calls that reached any centre, as `dcId:name`, without those that no test made. */
  readonly trace: readonly string[]
}

/** How a world is made. */
export interface NetworkWorldOptions {
  readonly seed?: number
  readonly dcIds?: readonly number[]
  readonly latencyMs?: number
  readonly isSignedIn?: boolean
  /** Whether keys have to be agreed on; when not, all know one key from the beginning. */
  readonly exchangesKeys?: boolean
  /** Whether sessions use temporary keys; not unless a test is about them. */
  readonly usePfs?: boolean
  readonly options?: Partial<NetworkOptions>
  answer(call: tl.AnyFunctionCall, dcId: number): ScriptedAnswer
}

/** Builds a world whose home is data centre 2 and whose latency is 20 ms unless told otherwise. */
export async function createNetworkWorld(world: NetworkWorldOptions): Promise<NetworkWorld> {
  const clock = createVirtualClock()
  const random = createSeededRandom(String(world.seed ?? 1))
  const memory = createMemoryNetwork({ clock, latencyMs: world.latencyMs ?? 20 })
  const centres = new Map<number, ScriptedCentre>()
  const trace: string[] = []
  const events: (readonly [string, ...unknown[]])[] = []
  const savedKeys = new Map<number, LinkKey>()
  const savedHomes: number[] = []
  const dcIds = world.dcIds ?? [2]
  const known: LinkKey = {
    authKey: testAuthKey.bytes,
    authKeyId: testAuthKey.id,
    salts: [],
    timeOffsetMs: 0,
    createdAt: clock.now(),
  }
  for (const dcId of dcIds) {
    const centre = new ScriptedCentre({
      clock,
      randomBytes: random.fork(`dc${dcId}`).bytes,
      answer: (call) => {
        trace.push(`${dcId}:${call._}`)
        return world.answer(call, dcId)
      },
    })
    if (world.exchangesKeys !== true) centre.learnKey(testAuthKey)
    centres.set(dcId, centre)
    if (world.exchangesKeys !== true) savedKeys.set(dcId, known)
    await memory.listen({ host: `dc${dcId}`, port: 443 }, (line) => centre.accept(line))
  }
  const note =
    (name: string) =>
    (...facts: unknown[]): void => {
      events.push([name, ...facts])
    }
  const network = new Network({
    clock,
    crypto: nodeCrypto,
    randomBytes: random.fork('client').bytes,
    dial: memory.dial,
    proxies: [],
    servers: dcIds.map((dcId) => ({ dcId, host: `dc${dcId}`, port: 443 })),
    publicKeys: [testRsaKey],
    framing: 'intermediate',
    isObfuscated: false,
    isTest: false,
    application: { apiId: 1, deviceModel: '', systemVersion: '', appVersion: '', systemLangCode: 'en', langCode: 'en' },
    schema: networkSchema(apiSchema(), LAYER, nodeCrypto),
    homeDcId: 2,
    saveHome: async (dcId) => void savedHomes.push(dcId),
    keys: (dcId) => ({
      load: async () => savedKeys.get(dcId),
      save: async (key) => void savedKeys.set(dcId, key),
      forget: async () => void savedKeys.delete(dcId),
      mayReplace: () => world.isSignedIn !== true,
    }),
    usePfs: world.usePfs === true,
    isSignedIn: () => world.isSignedIn === true,
    floodWaitLimitSeconds: 10,
    events: {
      onUpdates: note('updates'),
      onGap: note('gap'),
      onState: note('state'),
      onSignedOut: note('signedOut'),
      onKeyRefused: note('keyRefused'),
      onError: note('error'),
    },
    ...world.options,
  })
  return {
    clock,
    memory,
    network,
    events,
    savedKeys,
    savedHomes,
    trace,
    centre: (dcId) => {
      const centre = centres.get(dcId)
      if (centre === undefined) throw new Error(`No data centre ${dcId}.`)
      return centre
    },
  }
}
