import type * as tl from '../../tl/generated/api.js'

const KINDS = {
  joins: ['join'],
  leaves: ['leave'],
  invitations: ['invite'],
  restrictions: ['ban', 'unban', 'kick', 'unkick'],
  promotions: ['promote', 'demote'],
  chatInfo: ['info'],
  chatSettings: ['settings'],
  pins: ['pinned'],
  edits: ['edit'],
  deletions: ['delete'],
  newMessages: ['send'],
  inviteLinks: ['invites'],
  videoChats: ['group_call'],
  topics: ['forums'],
  subscriptions: ['sub_extend'],
  memberTags: ['edit_rank'],
} as const

/** A kind of recent actions. */
export type RecentActionKind = keyof typeof KINDS

/** Turns kinds into what is sent; undefined where there is no such kind. */
export function recentActionKindsToTl(kinds: readonly RecentActionKind[]): tl.channelAdminLogEventsFilter | undefined {
  if (!kinds.every((kind) => Object.hasOwn(KINDS, kind))) return undefined
  const flags = kinds.flatMap((kind) => KINDS[kind])
  return { _: 'channelAdminLogEventsFilter', ...Object.fromEntries(flags.map((flag) => [flag, true])) }
}
