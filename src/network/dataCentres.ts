import { createClientHandshake } from '../mtproto/handshake/createClientHandshake.js'
import { RpcError } from '../errors/rpcError.js'
import { SchemaError } from '../errors/schemaError.js'
import type { FunctionName, Result } from '../tl/functionName.js'
import type * as tl from '../tl/generated/api.js'
import { connectionHeader, withoutUpdatesHeader } from './connectionHeader.js'
import { isUpdates } from './isUpdates.js'
import { KeyRing } from './keys/keyRing.js'
import { Link } from './link/link.js'
import type { NetworkOptions } from './networkOptions.js'
import { ProxyPool } from './proxy/proxyPool.js'
import { createRoutes } from './routes/createRoutes.js'

/** What can make calls at a given data centre: the network. */
export interface DataCentreCaller {
  invoke<Name extends FunctionName>(
    call: tl.Functions[Name]['call'],
    options: { readonly dcId: number },
  ): Promise<Result<Name>>
}

/** One link per data centre that is in use, and the account's authorization at each. */
export class DataCentres {
  readonly #options: NetworkOptions
  readonly #caller: DataCentreCaller
  readonly #links: Map<number, Link> = new Map()
  readonly #rings: Map<number, KeyRing> = new Map()
  readonly #authorizations: Map<number, Promise<void>> = new Map()
  /** Former homes whose links have calls still. */
  readonly #former: Set<number> = new Set()
  readonly #proxies: ProxyPool | undefined
  readonly #header: Uint8Array
  /** What stands in front of each call to a data centre that is not the home. */
  readonly withoutUpdates: Uint8Array
  #homeDcId: number

  constructor(options: NetworkOptions, caller: DataCentreCaller) {
    const write = (call: tl.AnyFunctionCall): Uint8Array => options.schema.write(call)
    this.#options = options
    this.#caller = caller
    this.#proxies = options.proxies.length === 0 ? undefined : new ProxyPool(options.proxies)
    this.#header = connectionHeader(write, options.schema.layer, options.application)
    this.withoutUpdates = withoutUpdatesHeader(write)
    this.#homeDcId = options.homeDcId
  }

  get homeDcId(): number {
    return this.#homeDcId
  }

  serverTime(): number {
    return this.#links.get(this.#homeDcId)?.serverTime() ?? this.#options.clock.now()
  }

  isKnown(dcId: number): boolean {
    return this.#options.servers.some((server) => server.dcId === dcId)
  }

  /** The link to a data centre, which begins to connect when it is first asked for. */
  link(dcId: number): Link {
    const existing = this.#links.get(dcId)
    if (existing !== undefined) return existing
    const link = this.#createLink(dcId)
    this.#links.set(dcId, link)
    link.start().catch((error: unknown) => this.#options.events.onError(error))
    return link
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
    if (this.#links.get(former)?.hasOpenCalls !== true) this.#stopFormer(former)
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
    for (const link of this.#links.values()) link.stop()
    for (const ring of this.#rings.values()) ring.stop()
    this.#links.clear()
    this.#rings.clear()
  }

  /** Stops the link to a former home, whose calls have all ended. Who calls there again gets another. */
  #stopFormer(dcId: number): void {
    if (!this.#former.delete(dcId)) return
    const link = this.#links.get(dcId)
    const ring = this.#rings.get(dcId)
    this.#links.delete(dcId)
    this.#rings.delete(dcId)
    link?.stop()
    ring?.stop()
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

  #createLink(dcId: number): Link {
    const { clock, crypto, randomBytes, schema, events } = this.#options
    const isHome = (): boolean => dcId === this.#homeDcId
    return new Link({
      clock,
      crypto,
      randomBytes,
      routes: createRoutes(this.#options, dcId, this.#proxies, () => this.serverTime()),
      ring: this.#ring(dcId),
      write: (call) => schema.write(call),
      header: this.#header,
      events: {
        onMessage: (body) => {
          if (isHome()) this.#onMessage(body)
        },
        onState: (state, trouble) => {
          if (isHome()) events.onState(state, trouble)
        },
        onSessionLost: () => {
          if (isHome()) events.onGap()
        },
        onKeyRefused: () => {
          if (isHome()) events.onKeyRefused()
        },
        onIdle: () => this.#stopFormer(dcId),
        onError: (error) => events.onError(error),
      },
    })
  }

  #ring(dcId: number): KeyRing {
    const existing = this.#rings.get(dcId)
    if (existing !== undefined) return existing
    const { clock, crypto, randomBytes, publicKeys, isTest, usePfs, events } = this.#options
    const ring = new KeyRing({
      clock,
      crypto,
      randomBytes,
      usePfs,
      store: this.#options.keys(dcId),
      createHandshake: (expiresInSeconds) =>
        createClientHandshake({
          crypto,
          randomBytes,
          publicKeys,
          dcId,
          isTest,
          ...(expiresInSeconds !== undefined && { expiresInSeconds }),
        }),
      onError: (error) => events.onError(error),
    })
    this.#rings.set(dcId, ring)
    return ring
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
    if (isUpdates(message)) events.onUpdates(message)
  }
}
