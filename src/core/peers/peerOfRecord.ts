import { SchemaError } from '../../errors/schemaError.js'
import type { PeerRecord } from '../../storage/records/peerRecord.js'
import type * as tl from '../../tl/generated/api.js'
import type { ApiSchema } from '../../tl/index.js'

/**
 * Reads a peer from its record. One that was written in a layer which cannot be read any more
 * comes back with what the record itself says: enough to call it, until it is met again.
 */
export function peerOfRecord(record: PeerRecord, schema: ApiSchema): tl.User | tl.Chat {
  let object: tl.AnyObject
  try {
    object = schema.read(record.object)
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error
    return outlineOf(record)
  }
  switch (object._) {
    case 'user':
    case 'chat':
    case 'chatForbidden':
    case 'channel':
    case 'channelForbidden':
      return object
    default:
      return outlineOf(record)
  }
}

function outlineOf({ type, id, accessHash, usernames, phoneNumber }: PeerRecord): tl.User | tl.Chat {
  switch (type) {
    case 'user':
      return { _: 'user', id, access_hash: accessHash, username: usernames[0], phone: phoneNumber }
    case 'group':
      return { _: 'chatForbidden', id, title: '' }
    case 'channel':
      return { _: 'channelForbidden', id, access_hash: accessHash ?? 0n, title: '' }
  }
}
