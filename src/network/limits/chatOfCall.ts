import type * as tl from '../../tl/generated/api.js'
import { chatIdOfPeer } from '../../types/peers/chatIdOfPeer.js'

/** The chat that a call sends something to, in Bot API form: that is what slow mode holds back. Nothing for other calls. */
export function chatOfCall(call: tl.AnyFunctionCall): number | undefined {
  if (!('random_id' in call || 'multi_media' in call)) return undefined
  const target: unknown = 'to_peer' in call ? call.to_peer : 'peer' in call ? call.peer : undefined
  return isInputPeer(target) ? chatIdOfInput(target) : undefined
}

function chatIdOfInput(peer: tl.InputPeer): number | undefined {
  switch (peer._) {
    case 'inputPeerUser':
    case 'inputPeerUserFromMessage':
      return chatIdOfPeer({ _: 'peerUser', user_id: peer.user_id })
    case 'inputPeerChat':
      return chatIdOfPeer({ _: 'peerChat', chat_id: peer.chat_id })
    case 'inputPeerChannel':
    case 'inputPeerChannelFromMessage':
      return chatIdOfPeer({ _: 'peerChannel', channel_id: peer.channel_id })
    default:
      return undefined
  }
}

function isInputPeer(value: unknown): value is tl.InputPeer {
  return typeof value === 'object' && value !== null && '_' in value && String(value._).startsWith('inputPeer')
}
