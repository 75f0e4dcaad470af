import type { Crypto, RandomBytes } from '../../crypto/crypto.js'
import { createFakeTls } from '../../mtproto/fakeTls/createFakeTls.js'
import type { Tunnel } from '../../mtproto/tunnel.js'
import type { Clock } from '../../platform/clock.js'
import type { Address, Dial } from '../../platform/line.js'
import { createHttpTunnel } from './createHttpTunnel.js'
import { createOpenTunnel } from './createOpenTunnel.js'
import { createSocksTunnel } from './createSocksTunnel.js'
import { describeProxy } from './describeProxy.js'
import { dialTunnel } from './dialTunnel.js'
import { parseProxySecret } from './parseProxySecret.js'
import type { MtProxy, Proxy } from './proxy.js'

/** What a dial through a proxy is made from. */
export interface DialThroughOptions {
  /** Opens the line to the proxy. */
  readonly dial: Dial
  readonly clock: Clock
  readonly crypto: Crypto
  readonly randomBytes: RandomBytes
  /** The time to tell a proxy, in milliseconds since the epoch; that of the clock when absent. */
  readonly serverTime?: (() => number) | undefined
}

/**
 * Makes a dial that goes through a proxy. It fails, eight seconds after the dial at the latest, with a `ConnectionError` that names the
 * proxy and what it was that failed. An MTProxy takes the data centre from the obfuscation header, so the address means nothing to it.
 */
export function dialThrough(proxy: Proxy, options: DialThroughOptions): Dial {
  const name = describeProxy(proxy)
  const address: Address = { host: proxy.host, port: proxy.port }
  return (target, events) => dialTunnel({ ...options, name, address, tunnel: tunnelOf(proxy, target, options) }, events)
}

function tunnelOf(proxy: Proxy, target: Address, options: DialThroughOptions): Tunnel {
  switch (proxy.type) {
    case 'socks5':
      return createSocksTunnel(proxy, target)
    case 'http':
      return createHttpTunnel(proxy, target)
    case 'mtproxy':
      return mtProxyTunnel(proxy, options)
  }
}

function mtProxyTunnel(proxy: MtProxy, { crypto, randomBytes }: DialThroughOptions): Tunnel {
  const { key, domain } = parseProxySecret(proxy.secret)
  return domain === undefined ? createOpenTunnel() : createFakeTls({ crypto, randomBytes, key, domain })
}
