import type * as tl from '../../tl/generated/api.js'
import type { PeerLookup } from '../peerLookup.js'
import { messageBaseFromTl } from './messageBase.js'
import { type MessageContact, messageContactFromTl } from './messageContact.js'
import { type MessageDice, messageDiceFromTl } from './messageDice.js'
import { type MessageLocation, messageLocationFromTl } from './messageLocation.js'
import { type MessagePoll, messagePollFromTl } from './messagePoll.js'
import type { MessageService, MessageUnsupported } from './messageService.js'
import { messageServiceFromTl } from './messageServiceFromTl.js'
import { type MessageText, messageTextFromTl } from './messageText.js'
import { type MessageVenue, messageVenueFromTl } from './messageVenue.js'

/** A message of any kind. */
export type Message =
  | MessageText
  | MessageDice
  | MessageContact
  | MessageLocation
  | MessageVenue
  | MessagePoll
  | MessageService

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
      if (isText(message)) return messageTextFromTl(message, peers, selfId)
      return messageOfMediaFromTl(message, peers, selfId)
  }
}

function messageOfMediaFromTl(message: tl.message, peers: PeerLookup, selfId: number): Message {
  const media = message.rich_message === undefined ? message.media : undefined
  return (media && messageOfKnownMedia(message, media, peers, selfId)) ?? unsupported(message, peers, selfId)
}

function messageOfKnownMedia(
  message: tl.message,
  media: tl.MessageMedia,
  peers: PeerLookup,
  selfId: number,
): Message | undefined {
  switch (media._) {
    case 'messageMediaDice':
      return messageDiceFromTl(message, media, peers, selfId)
    case 'messageMediaContact':
      return messageContactFromTl(message, media, peers, selfId)
    case 'messageMediaGeo':
    case 'messageMediaGeoLive':
      return messageLocationFromTl(message, media, peers, selfId)
    case 'messageMediaVenue':
      return messageVenueFromTl(message, media, peers, selfId)
    case 'messageMediaPoll':
      return messagePollFromTl(message, media, peers, selfId)
    default:
      return undefined
  }
}

function unsupported(message: tl.message, peers: PeerLookup, selfId: number): MessageUnsupported {
  return { type: 'unsupported', ...messageBaseFromTl(message, peers, selfId) }
}

/** The preview of a link comes as media, but the message is a text all the same. */
function isText(message: tl.message): boolean {
  if (message.rich_message !== undefined) return false
  const kind = message.media?._
  return kind === undefined || kind === 'messageMediaEmpty' || kind === 'messageMediaWebPage'
}
