import type * as tl from '../../tl/generated/api.js'

/** Why a user, chat or message may not be shown on some platform. */
export interface RestrictionReason {
  /** `all`, `ios`, `android`, `wp` and the like; it may have a suffix such as `-all`. */
  readonly platform: string
  /** The kind of reason, for example `porn` or `terms`. */
  readonly reason: string
  /** The text to show instead. */
  readonly text: string
}

/** Builds a `RestrictionReason`. */
export function restrictionReasonFromTl(reason: tl.RestrictionReason): RestrictionReason {
  return { platform: reason.platform, reason: reason.reason, text: reason.text }
}
