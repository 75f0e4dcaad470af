import { InputError } from '../../errors/inputError.js'
import type * as tl from '../../tl/generated/api.js'
import { chatIdOfPeer } from '../../types/peers/chatIdOfPeer.js'
import type { Core } from '../core.js'

/** Says of a user or chat that cannot be named towards Telegram where it was looked for, and what would work. */
export function missingPeerError(core: Core, peer: tl.Peer, argument: string): InputError {
  const isBot = core.account.current?.isBot === true
  const met = peer._ === 'peerUser' ? core.peers.user(peer.user_id) : channelOf(core, peer)
  const kind = peer._ === 'peerUser' ? 'user' : 'chat'
  const tried = isBot
    ? 'it is not among those met lately nor in the storage, and Telegram does not tell this bot of it'
    : 'it is not among those met lately nor in the storage'
  const seen =
    met === undefined
      ? ''
      : '. It was only seen in passing, in a way that holds for nothing but the message that it came with'
  return new InputError(
    `${argument}: this account has not met ${kind} ${chatIdOfPeer(peer)} yet: ${tried}${seen}. ${isBot ? FOR_BOTS : FOR_USERS}`,
    argument,
  )
}

const FOR_BOTS =
  'What would work: a bot knows the users who wrote to it and the chats that it is in, and anyone by a public username.'

const FOR_USERS =
  'What would work: its username or a t.me link; a storage in which the account has met it before; ' +
  'or first a call or an update that brings it along, such as `getChats` or `getHistory` of a chat that both are in.'

function channelOf(core: Core, peer: tl.Peer): tl.Chat | undefined {
  return peer._ === 'peerChannel' ? core.peers.channel(peer.channel_id) : undefined
}
