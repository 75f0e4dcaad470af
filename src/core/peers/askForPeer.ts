import { RpcError } from '../../errors/rpcError.js'
import type * as tl from '../../tl/generated/api.js'
import type { Core } from '../core.js'

const NOBODY: ReadonlySet<string> = new Set(['USER_ID_INVALID', 'CHANNEL_INVALID', 'PEER_ID_INVALID'])

/**
 * Brings in a user or channel that was not met before. Bots may ask without knowing an access hash,
 * for any user who wrote to them and any chat that they are in; people may not, so for them this does nothing.
 */
export async function askForPeer(core: Core, peer: tl.Peer): Promise<void> {
  if (core.account.current?.isBot !== true) return
  try {
    if (peer._ === 'peerUser')
      await core.invoke('users.getUsers', { id: [{ _: 'inputUser', user_id: peer.user_id, access_hash: 0n }] })
    else if (peer._ === 'peerChannel')
      await core.invoke('channels.getChannels', {
        id: [{ _: 'inputChannel', channel_id: peer.channel_id, access_hash: 0n }],
      })
  } catch (error) {
    // An answer that there is no such peer is what the caller reports in its own words.
    if (!(error instanceof RpcError) || !NOBODY.has(error.name)) throw error
  }
}
