import { bytesToBase64Url } from '../../bytes/bytesToBase64Url.js'
import type * as tl from '../../tl/generated/api.js'
import { type ChatP, chatPOfPeer } from '../chats/chatP.js'
import { dateFromTl } from '../dateFromTl.js'
import type { MessageEntity } from '../messages/messageEntity.js'
import { messageEntitiesFromTl } from '../messages/messageEntityFromTl.js'
import type { PeerLookup } from '../peerLookup.js'
import { withoutUndefined } from '../withoutUndefined.js'

/** An answer that a poll offers. */
export interface PollOption {
  /** Names the option within its poll. */
  readonly id: string
  readonly text: string
  readonly entities: readonly MessageEntity[]
  /** How many chose it, as far as this account may see: 0 before it has voted itself. */
  readonly voterCount: number
  /** Whether this account chose it. */
  readonly isChosen: boolean
  /** Who added it, where it was added later. */
  readonly addedBy?: ChatP
  /** When it was added, where it was added later. */
  readonly addedAt?: Date
}

/** Builds a `PollOption`; `voters` is what is known of those who chose it. */
export function pollOptionFromTl(
  answer: tl.pollAnswer,
  voters: tl.pollAnswerVoters | undefined,
  peers: PeerLookup,
): PollOption {
  return withoutUndefined<PollOption>({
    id: bytesToBase64Url(answer.option),
    text: answer.text.text,
    entities: messageEntitiesFromTl(answer.text.entities),
    voterCount: voters?.voters ?? 0,
    isChosen: voters?.chosen === true,
    addedBy: answer.added_by && chatPOfPeer(answer.added_by, peers),
    addedAt: answer.date === undefined ? undefined : dateFromTl(answer.date),
  })
}
