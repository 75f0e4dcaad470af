import type * as tl from '../../tl/generated/api.js'
import type { PeerLookup } from '../peerLookup.js'
import { withoutUndefined } from '../withoutUndefined.js'
import type { FormattedText } from './formattedText.js'
import { type LinkPreview, linkPreviewFromTl } from './linkPreview.js'
import { type MessageBase, messageBaseFromTl } from './messageBase.js'
import { messageEntitiesFromTl } from './messageEntityFromTl.js'

/** A message of text. */
export interface MessageText extends MessageBase, FormattedText {
  readonly type: 'text'
  /** The preview of a link in the text. */
  readonly linkPreview?: LinkPreview
}

/** Builds a `MessageText`; `selfId` is the account that is signed in. */
export function messageTextFromTl(message: tl.message, peers: PeerLookup, selfId: number): MessageText {
  return withoutUndefined<MessageText>({
    type: 'text',
    ...messageBaseFromTl(message, peers, selfId),
    text: message.message,
    entities: messageEntitiesFromTl(message.entities),
    linkPreview: linkPreviewFromTl(message.media, message.invert_media === true),
  })
}
