import type * as tl from '../../tl/generated/api.js'

/** Who may write to this account that is no contact of it. */
export interface NewChatPrivacy {
  /** Whether users without Premium may write. */
  readonly isNewChatFromNonPremiumUsersAllowed: boolean
  /** What a message costs, in Telegram Stars; 0 for nothing. */
  readonly messagePrice: number
}

/** Builds `NewChatPrivacy`. */
export function newChatPrivacyFromTl(settings: tl.GlobalPrivacySettings): NewChatPrivacy {
  return {
    isNewChatFromNonPremiumUsersAllowed: settings.new_noncontact_peers_require_premium !== true,
    messagePrice: Number(settings.noncontact_peers_paid_stars ?? 0n),
  }
}
