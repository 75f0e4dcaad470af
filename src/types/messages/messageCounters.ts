import type * as tl from '../../tl/generated/api.js'

/** How often a message was met. */
export interface MessageCounters {
  readonly views: number
  readonly replies: number
  readonly forwards: number
}

/** Builds `MessageCounters`. */
export function messageCountersFromTl(views: tl.messageViews): MessageCounters {
  return { views: views.views ?? 0, replies: views.replies?.replies ?? 0, forwards: views.forwards ?? 0 }
}
