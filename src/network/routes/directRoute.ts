import { ConnectionError } from '../../errors/connectionError.js'
import { dcIdToField } from '../../mtproto/dcIdToField.js'
import { createClientFraming } from '../../mtproto/framing/createClientFraming.js'
import type { Framing } from '../../mtproto/framing/framing.js'
import type { Route } from '../link/route.js'
import type { Server } from '../server.js'
import type { RouteOptions } from './routeOptions.js'

/** The way to a server without anything between. */
export function directRoute(options: RouteOptions, server: Server): Route {
  const { dial } = options
  return {
    address: server,
    dial,
    createFraming: () => createDirectFraming(options, server),
    worked: () => undefined,
    failed: (error) =>
      error ?? new ConnectionError(`${server.host}:${server.port} closed the line before it had proved itself.`),
  }
}

/** A server with a secret is spoken to as an MTProxy is: obfuscated with it, and in padded packets. */
function createDirectFraming(options: RouteOptions, { dcId, mustObfuscate, secret }: Server): Framing {
  const { framing, crypto, randomBytes, isObfuscated, isTest } = options
  if (secret !== undefined) {
    const obfuscation = { dcId: dcIdToField(dcId, { isTest }), secret }
    return createClientFraming({ framing: 'paddedIntermediate', obfuscation, crypto, randomBytes })
  }
  if (!isObfuscated && mustObfuscate !== true) return createClientFraming({ framing, crypto, randomBytes })
  const obfuscated = framing === 'full' ? 'abridged' : framing
  return createClientFraming({ framing: obfuscated, obfuscation: {}, crypto, randomBytes })
}
