import type * as tl from '../../tl/generated/api.js'

/** A user who could not be added to a chat, most often because their privacy settings forbid it. Send them an invite link instead. */
export interface FailedInvitation {
  readonly userId: number
  /** Whether the user could be added if this account had Premium. */
  readonly requiresPremiumToInvite: boolean
  /** Whether the user can be sent an invite link only by an account with Premium. */
  readonly requiresPremiumToMessage: boolean
}

/** Builds a `FailedInvitation`. */
export function failedInvitationFromTl(invitee: tl.MissingInvitee): FailedInvitation {
  return {
    userId: invitee.user_id,
    requiresPremiumToInvite: invitee.premium_would_allow_invite === true,
    requiresPremiumToMessage: invitee.premium_required_for_pm === true,
  }
}
