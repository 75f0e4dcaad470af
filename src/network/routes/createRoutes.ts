import type { Routes } from '../link/route.js'
import type { ProxyPool } from '../proxy/proxyPool.js'
import type { Server } from '../server.js'
import { directRoute } from './directRoute.js'
import { proxyRoute } from './proxyRoute.js'
import type { RouteOptions } from './routeOptions.js'
import { webSocketRoute } from './webSocketRoute.js'

/** Lays out the ways to a data centre: to each of its servers in turn, or through the proxy that works at the moment. */
export function createRoutes(
  options: RouteOptions,
  dcId: number,
  proxies: ProxyPool | undefined,
  serverTime: () => number,
): Routes {
  const { openWebSocket } = options
  // The list may grow while there is a link.
  const serversNow = (): readonly Server[] => options.servers.filter((server) => server.dcId === dcId)
  const serverCount = (): number => Math.max(1, serversNow().length)
  if (proxies === undefined) {
    return {
      get count() {
        return serverCount()
      },
      pick: (failures) => {
        const server = serversNow()[failures % serverCount()]
        if (server === undefined) return undefined
        return openWebSocket === undefined
          ? directRoute(options, server)
          : webSocketRoute(options, openWebSocket, server)
      },
    }
  }
  return {
    count: proxies.count,
    pick: (failures) => {
      const proxy = proxies.current
      // Every proxy is tried with a server before the next server is.
      const server = serversNow()[Math.floor(failures / proxies.count) % serverCount()]
      if (proxy === undefined || server === undefined) return undefined
      return proxyRoute({ ...options, proxy, pool: proxies, serverTime }, server)
    },
  }
}
