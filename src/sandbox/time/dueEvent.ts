/** Something that time brings about. It is looked at when its moment comes: what was called off meanwhile does nothing. */
export type DueEvent =
  | { readonly type: 'sendScheduled'; readonly at: number; readonly scheduledId: number }
  | { readonly type: 'closePoll'; readonly at: number; readonly pollId: bigint }
  | { readonly type: 'expireMessage'; readonly at: number; readonly key: number }
