import { ConnectionError } from '../errors/connectionError.js'
import type { NetworkOptions } from '../network/networkOptions.js'
import { telegramServers } from '../network/telegramServers.js'
import { telegramWebServers } from '../network/telegramWebServers.js'
import type { Platform } from '../platform/platform.js'
import type { ClientOptions } from './clientOptions.js'
import { proxiesOf } from './proxiesOf.js'

/** Where the network goes, and how, from what the options of a client say of it. */
export function transportOf(
  options: ClientOptions,
  platform: Platform,
): Pick<NetworkOptions, 'dial' | 'openWebSocket' | 'proxies' | 'servers' | 'refreshesServers' | 'useIpv6'> {
  const isWeb = options.transport === 'webSocket'
  const { main, test } = isWeb ? telegramWebServers : telegramServers
  if (isWeb && platform.openWebSocket === undefined) {
    throw new ConnectionError('This platform cannot open WebSockets: leave `transport` out.')
  }
  return {
    dial: options.dial ?? platform.dial,
    ...(isWeb && { openWebSocket: platform.openWebSocket }),
    proxies: proxiesOf(options.proxy),
    // Addresses that somebody named are meant; those that Telegram lists are not for WebSockets.
    refreshesServers: options.servers === undefined && !isWeb,
    useIpv6: options.useIpv6,
    servers: options.servers ?? (options.useTestServers === true ? test : main),
  }
}
