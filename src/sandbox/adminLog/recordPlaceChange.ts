import { channelParticipantToTl } from '../builders/channelParticipantToTl.js'
import type { Chat } from '../world/chat.js'
import type { Participant } from '../world/participant.js'
import { participantOf } from '../members/participantOf.js'
import { recordAdminAction } from './recordAdminAction.js'

/** A user's place before a change, and who changed it. */
export interface PlaceChange {
  readonly userId: number
  readonly actorId: number
  readonly before: Participant | undefined
}

/** Writes down in the log of a supergroup or channel that somebody's rights or restrictions were changed. */
export function recordPlaceChange(
  chat: Chat,
  kind: 'ToggleAdmin' | 'ToggleBan',
  change: PlaceChange,
  now: number,
): void {
  if (chat.type === 'group') return
  const { actorId, before, userId } = change
  const left: Participant = { userId, status: 'left', joinedAt: chat.createdAt, isCreator: false }
  const action = {
    _: `channelAdminLogEventActionParticipant${kind}`,
    prev_participant: channelParticipantToTl(chat, before ?? left, actorId),
    new_participant: channelParticipantToTl(chat, participantOf(chat, userId), actorId),
  } as const
  recordAdminAction(chat, actorId, action, now)
}
