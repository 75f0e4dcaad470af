import type * as tl from '../../tl/generated/api.js'
import { type Location, locationFromTl } from '../messages/location.js'
import type { PeerLookup } from '../peerLookup.js'
import type { User } from '../users/user.js'
import { userOfId } from '../users/userOfId.js'
import { withoutUndefined } from '../withoutUndefined.js'
import { inlineMessageIdFromTl } from './inlineMessageIdFromTl.js'

/** Someone sent a result of an inline query. Told to bots that have asked @BotFather for inline feedback. */
export interface ChosenInlineResult {
  /** The identifier that the bot gave the result. */
  readonly resultId: string
  readonly from: User
  readonly query: string
  /** Where the user is, for bots that ask for it. */
  readonly location?: Location
  /** The message that was sent, where it has buttons and so can be edited. */
  readonly inlineMessageId?: string
}

/** Builds a `ChosenInlineResult`. */
export function chosenInlineResultFromTl(update: tl.updateBotInlineSend, peers: PeerLookup): ChosenInlineResult {
  return withoutUndefined<ChosenInlineResult>({
    resultId: update.id,
    from: userOfId(update.user_id, peers),
    query: update.query,
    location: update.geo && locationFromTl(update.geo),
    inlineMessageId: update.msg_id && inlineMessageIdFromTl(update.msg_id),
  })
}
