import type * as tl from '../../tl/generated/api.js'
import type { PeerLookup } from '../peerLookup.js'
import { withoutUndefined } from '../withoutUndefined.js'
import { type MessageBase, messageBaseFromTl } from './messageBase.js'

/** The phone number and the name of somebody. */
export interface Contact {
  readonly phoneNumber: string
  readonly firstName: string
  readonly lastName?: string
  /** The account of this phone number, where Telegram knows one. */
  readonly userId?: number
  /** More about the person, as a vCard. */
  readonly vcard?: string
}

/** A message that passes on a phone number. */
export interface MessageContact extends MessageBase {
  readonly type: 'contact'
  readonly contact: Contact
}

/** Builds a `MessageContact`; `selfId` is the account that is signed in. */
export function messageContactFromTl(
  message: tl.message,
  media: tl.messageMediaContact,
  peers: PeerLookup,
  selfId: number,
): MessageContact {
  const contact = withoutUndefined<Contact>({
    phoneNumber: media.phone_number,
    firstName: media.first_name,
    lastName: media.last_name === '' ? undefined : media.last_name,
    userId: media.user_id === 0 ? undefined : media.user_id,
    vcard: media.vcard === '' ? undefined : media.vcard,
  })
  return { type: 'contact', ...messageBaseFromTl(message, peers, selfId), contact }
}
