import type * as tl from '../../tl/generated/api.js'
import type { Server } from '../server.js'
import { serverFromOption } from './serverFromOption.js'

/** What the connections to a data centre are for. */
export type ServerUse = 'main' | 'cdn'

/** How addresses are chosen. */
export interface ServerChoice {
  /** Takes IPv6 addresses, and those first. */
  readonly useIpv6: boolean
  /** Whether lines go through a proxy. */
  readonly hasProxy: boolean
}

/** More than any server lists. */
const MOST_SERVERS = 256

/** The addresses of all data centres: those that were known from the start, and those that the server has listed since. */
export class ServerList {
  readonly #builtIn: readonly Server[]
  readonly #choice: ServerChoice
  #listed: readonly Server[] = []

  constructor(builtIn: readonly Server[], choice: ServerChoice) {
    this.#builtIn = builtIn
    this.#choice = choice
  }

  /** The data centres that accounts can be served by, in ascending order. */
  get dcIds(): readonly number[] {
    const ids = this.#all()
      .filter(({ isCdn }) => isCdn !== true)
      .map(({ dcId }) => dcId)
    return [...new Set(ids)].toSorted((left, right) => left - right)
  }

  /** Takes the list of the server in place of the one before. What cannot be an address is left out. */
  learn(options: readonly tl.DcOption[]): void {
    const servers = options.slice(0, MOST_SERVERS).map(serverFromOption)
    const known = servers.filter((server) => server !== undefined)
    if (known.length > 0) this.#listed = known
  }

  isCdn(dcId: number): boolean {
    return this.#all().some((server) => server.dcId === dcId && server.isCdn === true)
  }

  /**
   * The addresses to try for a use, in this order. Those for files alone are left out: they want keys of their own, and the others serve files too.
   * What the server has listed comes first; what was known from the start is what is left when that fails.
   */
  for(dcId: number, use: ServerUse): readonly Server[] {
    const { useIpv6, hasProxy } = this.#choice
    const fitting = this.#all().filter(
      (server) => server.dcId === dcId && servesFor(server, use) && (useIpv6 || !isIpv6(server)),
    )
    return fitting.toSorted(
      (left, right) => Number(isIpv6(right)) - Number(isIpv6(left)) || (hasProxy ? staticFirst(left, right) : 0),
    )
  }

  #all(): readonly Server[] {
    const listed = new Set(this.#listed.map(({ host, port }) => `${host} ${port}`))
    return [...this.#listed, ...this.#builtIn.filter(({ host, port }) => !listed.has(`${host} ${port}`))]
  }
}

function servesFor({ isForMedia, isCdn }: Server, use: ServerUse): boolean {
  return (isCdn === true) === (use === 'cdn') && isForMedia !== true
}

function isIpv6({ host }: Server): boolean {
  return host.includes(':')
}

function staticFirst(left: Server, right: Server): number {
  return Number(right.isStatic === true) - Number(left.isStatic === true)
}
