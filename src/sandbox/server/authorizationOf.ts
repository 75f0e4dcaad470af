import { readInt64 } from '../../bytes/readInt64.js'
import type { RandomBytes } from '../../crypto/crypto.js'
import type { NegotiatedKey } from '../../mtproto/handshake/handshake.js'
import type { Settings } from '../settings.js'
import type { Authorization } from '../world/authorization.js'
import type { Connection } from './connection.js'

/** What the world keeps of a key that was just agreed on. It belongs to the data centre that the client named, or else dialled. */
export function authorizationOf(
  key: NegotiatedKey,
  connection: Connection,
  { servers }: Settings,
  randomBytes: RandomBytes,
  now: number,
): Authorization {
  const named = key.dcId ?? connection.dcIdInHeader
  const isKnown = servers.some((server) => server.dcId === named)
  const { dcId: addressDcId } = connection
  const dcId = named !== undefined && isKnown ? named : addressDcId
  return {
    keyId: key.authKeyId,
    key: key.authKey,
    dcId,
    ...(addressDcId !== dcId && { addressDcId }),
    createdAt: now,
    activeAt: now,
    ...(key.expiresInSeconds !== undefined && { expiresAt: now + key.expiresInSeconds * 1000 }),
    firstSalt: key.salt,
    // A lost packet of the exchange makes for a second key, and that must not turn the world's chance elsewhere.
    hash: readInt64(randomBytes(8)),
  }
}

/** A key holds at its own data centre. A client may name that in a header, or dial the address where the key was agreed on. */
export function isReached({ dcId, addressDcId }: Authorization, connection: Connection): boolean {
  const places = [connection.dcId, connection.dcIdInHeader]
  return places.includes(dcId) || (addressDcId !== undefined && places.includes(addressDcId))
}
