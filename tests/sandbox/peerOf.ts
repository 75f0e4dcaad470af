import type * as tl from '../../src/tl/generated/api.js'
import type { RawClient } from './rawClient.js'

/** Finds a user by username, as the peer that a client may name. */
export async function peerOf(client: RawClient, username: string): Promise<tl.inputPeerUser> {
  const { users } = await client.call('contacts.resolveUsername', { username })
  const [user] = users
  if (user?._ !== 'user' || user.access_hash === undefined) throw new Error('no such user')
  return { _: 'inputPeerUser', user_id: user.id, access_hash: user.access_hash }
}
