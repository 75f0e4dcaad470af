import { RpcError } from '../../errors/rpcError.js'
import type * as tl from '../../tl/generated/api.js'
import type { Core } from '../core.js'
import { knownPeer } from './knownPeer.js'
import type { MeetingPlace } from './meetingPlace.js'

const NOBODY: ReadonlySet<string> = new Set(['USER_ID_INVALID', 'CHANNEL_INVALID', 'PEER_ID_INVALID'])

/**
 * Brings in a user or channel of whom too little is known. Who was seen in a message can be asked for by it.
 * Else bots may ask without knowing an access hash,
 * for any user who wrote to them and any chat that they are in; people may not, so for them this does nothing.
 */
export async function askForPeer(core: Core, peer: tl.Peer): Promise<void> {
  const place = core.peers.placeOf(peer)
  const isBot = core.account.current?.isBot === true
  if (!isBot && place === undefined) return
  try {
    if (place !== undefined && (await askByMessage(core, peer, place))) return
    if (!isBot) return
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

/** Asks for somebody by a message in which they were seen. Returns whether that could be asked. See https://core.telegram.org/api/min. */
async function askByMessage(core: Core, peer: tl.Peer, { chat, messageId }: MeetingPlace): Promise<boolean> {
  const input = await knownPeer(core, chat)
  if (input === undefined) return false
  const place = { peer: input, msg_id: messageId }
  if (peer._ === 'peerUser') {
    await core.invoke('users.getUsers', { id: [{ _: 'inputUserFromMessage', ...place, user_id: peer.user_id }] })
  } else if (peer._ === 'peerChannel') {
    const id = { _: 'inputChannelFromMessage', ...place, channel_id: peer.channel_id } as const
    await core.invoke('channels.getChannels', { id: [id] })
  }
  return true
}
