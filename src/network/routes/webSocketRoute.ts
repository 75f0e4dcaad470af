import { hostAndPort } from '../proxy/describeProxy.js'
import type { OpenWebSocket } from '../../platform/line.js'
import type { Route } from '../link/route.js'
import type { Server } from '../server.js'
import type { RouteOptions } from './routeOptions.js'
import { directRoute } from './directRoute.js'

/** The way to a server over a WebSocket, where the stream is always obfuscated. https://core.telegram.org/mtproto/transports#websocket */
export function webSocketRoute(options: RouteOptions, openWebSocket: OpenWebSocket, server: Server): Route {
  const url = server.url ?? `ws://${hostAndPort(server.host, server.port)}/apiws`
  const route = directRoute({ ...options, isObfuscated: true }, server)
  return { ...route, dial: (_address, events) => openWebSocket(url, events) }
}
