import type * as tl from '../../tl/generated/api.js'
import type { PeerLookup } from '../peerLookup.js'
import { messageBaseFromTl } from './messageBase.js'
import type { MessageService } from './messageService.js'
import { messageServiceFromTl } from './messageServiceFromTl.js'
import { type MessageText, messageTextFromTl } from './messageText.js'

/** A message of any kind. */
export type Message = MessageText | MessageService

/**
 * Builds a `Message`; nothing of an empty one, which stands for a message that is gone.
 * `selfId` is the account that is signed in.
 */
export function messageFromTl(message: tl.Message, peers: PeerLookup, selfId: number): Message | undefined {
  switch (message._) {
    case 'messageEmpty':
      return undefined
    case 'messageService':
      return messageServiceFromTl(message, peers, selfId)
    case 'message':
      return isText(message)
        ? messageTextFromTl(message, peers, selfId)
        : { type: 'unsupported', ...messageBaseFromTl(message, peers, selfId) }
  }
}

/** The preview of a link comes as media, but the message is a text all the same. */
function isText(message: tl.message): boolean {
  if (message.rich_message !== undefined) return false
  const kind = message.media?._
  return kind === undefined || kind === 'messageMediaEmpty' || kind === 'messageMediaWebPage'
}
