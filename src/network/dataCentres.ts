import { createClientHandshake } from '../mtproto/handshake/createClientHandshake.js'
import { RpcError } from '../errors/rpcError.js'
import { SchemaError } from '../errors/schemaError.js'
import type { FunctionName, Result } from '../tl/functionName.js'
import type * as tl from '../tl/generated/api.js'
import { anonymousApplication, connectionHeader, withoutUpdatesHeader } from './connectionHeader.js'
import { isUpdates } from './isUpdates.js'
import { type CdnKeyStore, createCdnKeyStore } from './keys/cdnKeyStore.js'
import { KeyRing } from './keys/keyRing.js'
import { Link } from './link/link.js'
import { LinkPool } from './link/linkPool.js'
import type { NetworkOptions } from './networkOptions.js'
import { ProxyPool } from './proxy/proxyPool.js'
import { createRoutes } from './routes/createRoutes.js'
import { changesConfig } from './servers/changesConfig.js'
import { ConfigRefresh } from './servers/configRefresh.js'
import { ServerList } from './servers/serverList.js'

/** What can make calls at a given data centre: the network. */
export interface DataCentreCaller {
  invoke<Name extends FunctionName>(
    call: tl.Functions[Name]['call'],
    options: { readonly dcId: number },
  ): Promise<Result<Name>>
}

/** What calls that carry files are for. */
export type FilePurpose = 'upload' | 'download'

/** How many links there are at most to one data centre; those of the official library. */
const MOST_LINKS: { readonly [Purpose in FilePurpose]: number } = { upload: 4, download: 2 }

/** What tells the links to a data centre apart. */
interface LinkNature {
  readonly onIdle: () => void
  readonly isForFiles: boolean
}

/** One link per data centre that is in use, and the account's authorization at each. */
export class DataCentres {
  readonly #options: NetworkOptions
  readonly #caller: DataCentreCaller
  readonly #servers: ServerList
  readonly #config: ConfigRefresh
  readonly #links: Map<number, Link> = new Map()
  /** Links for files, by data centre and purpose. */
  readonly #pools: Map<string, LinkPool> = new Map()
  readonly #rings: Map<number, KeyRing> = new Map()
  readonly #authorizations: Map<number, Promise<void>> = new Map()
  /** Former homes whose links have calls still. */
  readonly #former: Set<number> = new Set()
  readonly #proxies: ProxyPool | undefined
  readonly #header: Uint8Array
  readonly #anonymousHeader: Uint8Array
  /** What stands in front of each call to a data centre that is not the home. */
  readonly withoutUpdates: Uint8Array
  #homeDcId: number

  constructor(options: NetworkOptions, caller: DataCentreCaller) {
    const write = (call: tl.AnyFunctionCall): Uint8Array => options.schema.write(call)
    this.#options = options
    this.#caller = caller
    this.#proxies = options.proxies.length === 0 ? undefined : new ProxyPool(options.proxies)
    this.#header = connectionHeader(write, options.schema.layer, options.application)
    this.#anonymousHeader = connectionHeader(write, options.schema.layer, anonymousApplication(options.application))
    this.withoutUpdates = withoutUpdatesHeader(write)
    this.#homeDcId = options.homeDcId
    this.#servers = new ServerList(options.servers, {
      useIpv6: options.useIpv6 === true,
      hasProxy: this.#proxies !== undefined,
    })
    this.#config = new ConfigRefresh({
      clock: options.clock,
      randomBytes: options.randomBytes,
      fetch: () => caller.invoke<'help.getConfig'>({ _: 'help.getConfig' }, { dcId: this.#homeDcId }),
      onConfig: ({ dc_options }) => this.#servers.learn(dc_options),
      onFailure: (error) => {
        // Without a line it is fetched later, and whoever calls hears of it.
        if (error instanceof RpcError) options.events.onError(error)
      },
    })
  }

  get homeDcId(): number {
    return this.#homeDcId
  }

  serverTime(): number {
    return this.#links.get(this.#homeDcId)?.serverTime() ?? this.#options.clock.now()
  }

  isKnown(dcId: number): boolean {
    return this.dcIds.includes(dcId) || this.isCdn(dcId)
  }

  /** The data centres that are known, in ascending order. */
  get dcIds(): readonly number[] {
    return this.#servers.dcIds
  }

  /** Whether a data centre belongs to the content delivery network, where nobody is signed in. */
  isCdn(dcId: number): boolean {
    return this.#servers.isCdn(dcId)
  }

  /** The link to a data centre, which begins to connect when it is first asked for. */
  link(dcId: number): Link {
    const existing = this.#links.get(dcId)
    if (existing !== undefined) return existing
    const link = this.#createLink(dcId, { onIdle: () => this.#stopFormer(dcId), isForFiles: false })
    this.#links.set(dcId, link)
    return this.#started(link)
  }

  /** A link for calls that carry files. There are several to a data centre while there is much to do; they hear of no updates. */
  fileLink(dcId: number, purpose: FilePurpose): Link {
    const place = `${dcId} ${purpose}`
    const existing = this.#pools.get(place)
    if (existing !== undefined) return existing.take()
    const pool = new LinkPool({
      clock: this.#options.clock,
      most: MOST_LINKS[purpose],
      create: (onIdle) => this.#started(this.#createLink(dcId, { onIdle, isForFiles: true })),
      onEmpty: () => {
        this.#pools.delete(place)
        this.#releaseRing(dcId)
      },
    })
    this.#pools.set(place, pool)
    return pool.take()
  }

  /** Makes a data centre the account's home, durably first. */
  async changeHome(dcId: number): Promise<void> {
    if (dcId === this.#homeDcId) return
    const former = this.#homeDcId
    await this.#options.saveHome(dcId)
    this.#homeDcId = dcId
    this.#authorizations.clear()
    this.#former.add(former)
    this.#former.delete(dcId)
    const link = this.#links.get(dcId)
    if (link !== undefined) this.#options.events.onState(link.state, link.pending().trouble)
    if ((this.#links.get(former)?.openCallCount ?? 0) === 0) this.#stopFormer(former)
  }

  /** Carries the account's authorization over to a data centre; callers at the same time share one exchange. */
  authorise(dcId: number): Promise<void> {
    if (!this.#options.isSignedIn()) return Promise.resolve()
    const running = this.#authorizations.get(dcId)
    if (running !== undefined) return running
    const exchange = this.#transferAuthorization(dcId)
    this.#authorizations.set(dcId, exchange)
    exchange.catch(() => this.#authorizations.delete(dcId))
    return exchange
  }

  forgetAuthorization(dcId: number): void {
    this.#authorizations.delete(dcId)
  }

  stop(): void {
    this.#config.stop()
    for (const link of this.#links.values()) link.stop()
    for (const pool of this.#pools.values()) pool.stop()
    for (const ring of this.#rings.values()) ring.stop()
    this.#links.clear()
    this.#pools.clear()
    this.#rings.clear()
  }

  /** Stops the link to a former home, whose calls have all ended. Who calls there again gets another. */
  #stopFormer(dcId: number): void {
    if (!this.#former.delete(dcId)) return
    const link = this.#links.get(dcId)
    this.#links.delete(dcId)
    link?.stop()
    this.#releaseRing(dcId)
  }

  /** Lets go of the keys of a data centre that no link leads to any more. */
  #releaseRing(dcId: number): void {
    if (this.#links.has(dcId) || [...this.#pools.keys()].some((place) => place.startsWith(`${dcId} `))) return
    this.#rings.get(dcId)?.stop()
    this.#rings.delete(dcId)
  }

  #started(link: Link): Link {
    link.start().catch((error: unknown) => this.#options.events.onError(error))
    return link
  }

  /** An export that the other side does not take is made once more. */
  async #transferAuthorization(dcId: number): Promise<void> {
    try {
      await this.#carryOver(dcId)
    } catch (error) {
      if (!(error instanceof RpcError) || error.name !== 'AUTH_BYTES_INVALID') throw error
      await this.#carryOver(dcId)
    }
  }

  async #carryOver(dcId: number): Promise<void> {
    const { id, bytes } = await this.#caller.invoke<'auth.exportAuthorization'>(
      { _: 'auth.exportAuthorization', dc_id: dcId },
      { dcId: this.#homeDcId },
    )
    await this.#caller.invoke<'auth.importAuthorization'>({ _: 'auth.importAuthorization', id, bytes }, { dcId })
  }

  #createLink(dcId: number, { onIdle, isForFiles }: LinkNature): Link {
    const { clock, crypto, randomBytes, schema, events } = this.#options
    const isHome = (): boolean => !isForFiles && dcId === this.#homeDcId
    const servers = this.#servers
    const use = servers.isCdn(dcId) ? 'cdn' : 'main'
    const way = {
      ...this.#options,
      get servers() {
        return servers.for(dcId, use)
      },
    }
    return new Link({
      clock,
      crypto,
      randomBytes,
      routes: createRoutes(way, dcId, this.#proxies, () => this.serverTime()),
      ring: this.#ring(dcId),
      write: (call) => schema.write(call),
      header: use === 'cdn' ? this.#anonymousHeader : this.#header,
      events: {
        onMessage: (body) => {
          if (isHome()) this.#onMessage(body)
        },
        onState: (state, trouble) => {
          if (!isHome()) return
          if (state === 'ready' && this.#options.refreshesServers === true) this.#config.begin()
          events.onState(state, trouble)
        },
        onSessionLost: () => {
          if (isHome()) events.onGap()
        },
        onKeyRefused: () => {
          if (isHome()) events.onKeyRefused()
        },
        onIdle,
        onError: (error) => events.onError(error),
      },
    })
  }

  #ring(dcId: number): KeyRing {
    const existing = this.#rings.get(dcId)
    if (existing !== undefined) return existing
    const { clock, crypto, randomBytes, isTest, usePfs, events } = this.#options
    const cdn = this.isCdn(dcId) ? this.#createCdnStore(dcId) : undefined
    const ring = new KeyRing({
      clock,
      crypto,
      randomBytes,
      usePfs: usePfs && cdn === undefined,
      store: cdn ?? this.#options.keys(dcId),
      createHandshake: (expiresInSeconds) =>
        createClientHandshake({
          crypto,
          randomBytes,
          publicKeys: cdn?.publicKeys ?? this.#options.publicKeys,
          dcId,
          isTest,
          ...(expiresInSeconds !== undefined && { expiresInSeconds }),
        }),
      onError: (error) => events.onError(error),
    })
    this.#rings.set(dcId, ring)
    return ring
  }

  #createCdnStore(dcId: number): CdnKeyStore {
    return createCdnKeyStore(dcId, this.#options.crypto, () =>
      this.#caller.invoke<'help.getCdnConfig'>({ _: 'help.getCdnConfig' }, { dcId: this.#homeDcId }),
    )
  }

  #onMessage(body: Uint8Array): void {
    const { schema, events } = this.#options
    let message: tl.AnyObject
    try {
      message = schema.read(body)
    } catch (error) {
      if (!(error instanceof SchemaError)) throw error
      events.onGap()
      return
    }
    if (!isUpdates(message)) return
    if (this.#options.refreshesServers === true && changesConfig(message)) this.#config.refresh()
    events.onUpdates(message)
  }
}
