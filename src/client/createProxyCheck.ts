import { telegramKeys } from '../crypto/rsa/telegramKeys.js'
import { InputError } from '../errors/inputError.js'
import { createClientHandshake } from '../mtproto/handshake/createClientHandshake.js'
import type { Proxy } from '../network/proxy/proxy.js'
import { probeRoute } from '../network/proxy/probeRoute.js'
import { ProxyPool } from '../network/proxy/proxyPool.js'
import { createRoutes } from '../network/routes/createRoutes.js'
import type { ClientOptions } from './clientOptions.js'
import type { ClientRuntime } from './clientRuntime.js'
import { transportOf } from './transportOf.js'

/** What a proxy is checked with; a sandbox's `connection` can be given as it is. */
export interface CheckProxyOptions extends Pick<
  ClientOptions,
  'servers' | 'publicKeys' | 'useTestServers' | 'dcId' | 'dial' | 'platform'
> {
  /** Gives up on the check. */
  readonly signal?: AbortSignal
}

/** Checks whether Telegram can be reached through a proxy, and returns how many milliseconds it took until a server had answered. */
export type CheckProxy = (proxy: Proxy | string, options?: CheckProxyOptions) => Promise<number>

/** Makes the `checkProxy` of one door of the package. */
export function createProxyCheck(runtime: ClientRuntime): CheckProxy {
  return async (proxy, options = {}) => {
    const platform = options.platform ?? runtime.platform()
    const { clock, crypto, randomBytes } = platform
    const isTest = options.useTestServers === true
    const dcId = options.dcId ?? 2
    const publicKeys = options.publicKeys ?? [isTest ? telegramKeys.test : telegramKeys.main]
    const transport = transportOf({ ...options, proxy, apiId: 0, apiHash: '' }, platform)
    const way = { ...transport, clock, crypto, randomBytes, framing: 'abridged', isObfuscated: true, isTest } as const
    const route = createRoutes(way, dcId, new ProxyPool(transport.proxies), () => clock.now()).pick(0)
    if (route === undefined) throw new InputError(`There is no server for data centre ${dcId}.`, 'dcId')
    return probeRoute(route, {
      clock,
      createHandshake: () => createClientHandshake({ crypto, randomBytes, publicKeys, dcId, isTest }),
      signals: options.signal === undefined ? [] : [options.signal],
    })
  }
}
