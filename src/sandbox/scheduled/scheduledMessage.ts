import type { MessageDraft } from '../world/messageDraft.js'
import type { PeerId } from '../world/peerId.js'

/** A message that waits for its moment. */
export interface ScheduledMessage {
  readonly id: number
  /** Whose list it is in: the author's, or the broadcast channel's that it is for. */
  readonly ownerId: PeerId
  readonly draft: MessageDraft
  /** When it is sent, in seconds. */
  readonly sendAt: number
}
