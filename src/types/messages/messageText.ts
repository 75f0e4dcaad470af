import type * as tl from '../../tl/generated/api.js'
import type { PeerLookup } from '../peerLookup.js'
import { type MessageBase, messageBaseFromTl } from './messageBase.js'
import type { MessageEntity } from './messageEntity.js'
import { messageEntitiesFromTl } from './messageEntityFromTl.js'

/** A message of text. */
export interface MessageText extends MessageBase {
  readonly type: 'text'
  readonly text: string
  readonly entities: readonly MessageEntity[]
}

/** Builds a `MessageText`; `selfId` is the account that is signed in. */
export function messageTextFromTl(message: tl.message, peers: PeerLookup, selfId: number): MessageText {
  return {
    type: 'text',
    ...messageBaseFromTl(message, peers, selfId),
    text: message.message,
    entities: messageEntitiesFromTl(message.entities),
  }
}
