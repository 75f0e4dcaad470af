import type { ChatPGroup } from './chatPGroup.js'
import type { FailedInvitation } from './failedInvitation.js'

/** A basic group that was just created. */
export interface CreatedGroup extends ChatPGroup {
  /** The users who could not be added. */
  readonly failedInvitations: readonly FailedInvitation[]
}
