import { ConnectionError } from '../../errors/connectionError.js'
import { createClientFraming } from '../../mtproto/framing/createClientFraming.js'
import type { Route } from '../link/route.js'
import type { Server } from '../server.js'
import type { RouteOptions } from './routeOptions.js'

/** The way to a server without anything between. */
export function directRoute(options: RouteOptions, server: Server): Route {
  const { dial, framing, crypto, randomBytes, isObfuscated } = options
  return {
    address: server,
    dial,
    createFraming: () =>
      createClientFraming({ framing, crypto, randomBytes, ...(isObfuscated && { obfuscation: {} }) }),
    worked: () => undefined,
    failed: (error) =>
      error ?? new ConnectionError(`${server.host}:${server.port} closed the line before it had proved itself.`),
  }
}
