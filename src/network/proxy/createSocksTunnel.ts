import { concatBytes } from '../../bytes/concatBytes.js'
import type { Tunnel, TunnelEvent } from '../../mtproto/tunnel.js'
import type { Address } from '../../platform/line.js'
import { ipAddressBytes } from './ipAddressBytes.js'
import { isHost } from './isHost.js'
import type { SocksProxy } from './proxy.js'

const VERSION = 5
const NO_SIGN_IN = 0
const BY_PASSWORD = 2
const NONE_ACCEPTABLE = 0xff
const PASSWORD_VERSION = 1
const CONNECT = 1
const IPV4 = 1
const HOST_NAME = 3
const IPV6 = 4

/** https://www.rfc-editor.org/rfc/rfc1928#section-6 */
const REFUSALS: readonly string[] = [
  '',
  'general failure',
  'its rules do not allow it',
  'the network cannot be reached',
  'the host cannot be reached',
  'the connection was refused',
  'the connection took too long',
  'it does not know the command',
  'it does not know the kind of address',
]

type Stage = 'greeting' | 'signIn' | 'request' | 'open' | 'over'

const STAGES: { readonly [Name in Stage]: string } = {
  greeting: 'the answer to the greeting',
  signIn: 'the answer to the username and password',
  request: 'the answer to the request',
  open: 'data',
  over: 'nothing',
}

/**
 * Makes the client's end of SOCKS5 that asks to be connected with `target`. Host names are looked up by the proxy.
 * https://www.rfc-editor.org/rfc/rfc1928
 */
export function createSocksTunnel(proxy: SocksProxy, target: Address): Tunnel {
  return new SocksTunnel(proxy, target)
}

class SocksTunnel implements Tunnel {
  readonly #proxy: SocksProxy
  readonly #target: Address
  #held: Uint8Array = new Uint8Array(0)
  #stage: Stage = 'greeting'

  constructor(proxy: SocksProxy, target: Address) {
    this.#proxy = proxy
    this.#target = target
  }

  get stage(): string {
    return STAGES[this.#stage]
  }

  start(): readonly TunnelEvent[] {
    if (!isHost(this.#target.host)) return [this.#reject('it cannot be asked for a host of this form')]
    const ways = this.#proxy.username === undefined ? [NO_SIGN_IN] : [NO_SIGN_IN, BY_PASSWORD]
    return [send(Uint8Array.of(VERSION, ways.length, ...ways))]
  }

  receive(chunk: Uint8Array): readonly TunnelEvent[] {
    if (this.#stage === 'open') return [{ type: 'data', bytes: chunk }]
    const events: TunnelEvent[] = []
    let rest = chunk
    while (rest.length > 0 && this.#isUnderWay()) {
      const needed = this.#neededLength()
      const lacking = rest.subarray(0, needed - this.#held.length)
      this.#held = concatBytes(this.#held, lacking)
      rest = rest.subarray(lacking.length)
      if (this.#held.length === needed) events.push(...this.#take())
    }
    if (rest.length > 0 && events.at(-1)?.type === 'opened') events.push({ type: 'data', bytes: rest.slice() })
    return events
  }

  seal(data: Uint8Array): Uint8Array {
    return data
  }

  #isUnderWay(): boolean {
    return this.#stage !== 'open' && this.#stage !== 'over'
  }

  /** The length of the answer that is awaited, as far as it is known: that of a refusal need not be more than two bytes. */
  #neededLength(): number {
    if (this.#stage !== 'request' || this.#held.length < 2) return 2
    if (this.#held.length < 5) return 5
    const [, , , kind, first = 0] = this.#held
    if (kind === IPV4) return 10
    return kind === IPV6 ? 22 : 7 + first
  }

  #take(): readonly TunnelEvent[] {
    switch (this.#stage) {
      case 'greeting':
        return this.#takeGreeting()
      case 'signIn':
        return this.#takeSignIn()
      default:
        return this.#takeReply()
    }
  }

  #takeGreeting(): readonly TunnelEvent[] {
    const [version, way] = this.#held
    this.#held = new Uint8Array(0)
    const { username, password = '' } = this.#proxy
    if (version !== VERSION) return [this.#reject('it does not speak SOCKS5')]
    if (way === NO_SIGN_IN) return this.#request()
    if (way === BY_PASSWORD && username !== undefined) {
      this.#stage = 'signIn'
      const [name, secret] = [username, password].map((text) => new TextEncoder().encode(text))
      return [send(concatBytes(Uint8Array.of(PASSWORD_VERSION), withLength(name), withLength(secret)))]
    }
    const hint = username === undefined ? 'Give it a username and a password' : 'It takes no username and password'
    return [
      this.#reject(
        way === NONE_ACCEPTABLE
          ? `it wants another way to sign in. ${hint}`
          : 'it chose a way to sign in that was not offered',
      ),
    ]
  }

  #takeSignIn(): readonly TunnelEvent[] {
    const [version, status] = this.#held
    this.#held = new Uint8Array(0)
    if (version !== PASSWORD_VERSION) return [this.#reject('its answer to the username and password is none of SOCKS5')]
    if (status !== 0) return [this.#reject('it did not accept the username and password')]
    return this.#request()
  }

  #request(): readonly TunnelEvent[] {
    this.#stage = 'request'
    const { host, port } = this.#target
    const ip = ipAddressBytes(host)
    const address =
      ip === undefined
        ? concatBytes(Uint8Array.of(HOST_NAME), withLength(new TextEncoder().encode(host)))
        : concatBytes(Uint8Array.of(ip.length === 4 ? IPV4 : IPV6), ip)
    return [send(concatBytes(Uint8Array.of(VERSION, CONNECT, 0), address, Uint8Array.of(port >> 8, port & 0xff)))]
  }

  #takeReply(): readonly TunnelEvent[] {
    const [version, status = 0, , kind] = this.#held
    if (version !== VERSION) return [this.#reject('its answer to the request is none of SOCKS5')]
    if (status !== 0) return [this.#reject(`it cannot connect: ${REFUSALS[status] ?? `error ${status}`}`)]
    if (this.#held.length < 5) return []
    if (kind !== IPV4 && kind !== IPV6 && kind !== HOST_NAME) {
      return [this.#reject('its answer to the request names an address of no known kind')]
    }
    if (this.#held.length < this.#neededLength()) return []
    this.#stage = 'open'
    return [{ type: 'opened' }]
  }

  #reject(reason: string): TunnelEvent {
    this.#stage = 'over'
    return { type: 'rejected', reason }
  }
}

function send(bytes: Uint8Array): TunnelEvent {
  return { type: 'send', bytes }
}

function withLength(bytes: Uint8Array = new Uint8Array(0)): Uint8Array {
  return concatBytes(Uint8Array.of(bytes.length), bytes)
}
