import { ConnectionError } from '../../errors/connectionError.js'
import { dcIdToField } from '../../mtproto/dcIdToField.js'
import { createClientFraming } from '../../mtproto/framing/createClientFraming.js'
import type { Framing } from '../../mtproto/framing/framing.js'
import type { Route } from '../link/route.js'
import { describeProxy } from '../proxy/describeProxy.js'
import { dialThrough } from '../proxy/dialThrough.js'
import { parseProxySecret } from '../proxy/parseProxySecret.js'
import type { MtProxy, Proxy } from '../proxy/proxy.js'
import type { ProxyPool } from '../proxy/proxyPool.js'
import type { Server } from '../server.js'
import type { RouteOptions } from './routeOptions.js'
import { directRoute } from './directRoute.js'

/** What a way through a proxy is made from. */
export interface ProxyRouteOptions extends RouteOptions {
  readonly proxy: Proxy
  /** Hears how the proxy does. */
  readonly pool: ProxyPool
  readonly serverTime: () => number
}

/** The way to a server through a proxy. */
export function proxyRoute(options: ProxyRouteOptions, server: Server): Route {
  const { proxy, pool } = options
  const name = describeProxy(proxy)
  return {
    address: server,
    dial: dialThrough(proxy, options),
    createFraming:
      proxy.type === 'mtproxy'
        ? () => createProxyFraming(options, proxy, server.dcId)
        : () => directRoute(options, server).createFraming(),
    worked: () => pool.worked(proxy),
    failed: (error) => {
      pool.failed(proxy)
      if (error?.message.startsWith(name) === true) return error
      const what = error?.message ?? 'The line was closed.'
      return new ConnectionError(`${name} was reached, but no server proved itself through it: ${what}`, {
        cause: error,
      })
    },
  }
}

/** Every MTProxy takes padded packets, and some take nothing else. */
function createProxyFraming({ crypto, randomBytes, isTest }: RouteOptions, proxy: MtProxy, dcId: number): Framing {
  const { key } = parseProxySecret(proxy.secret)
  return createClientFraming({
    framing: 'paddedIntermediate',
    obfuscation: { dcId: dcIdToField(dcId, { isTest }), secret: key },
    crypto,
    randomBytes,
  })
}
