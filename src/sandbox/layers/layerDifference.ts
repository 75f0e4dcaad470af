import { isTlObject, type TlObject } from './tlObject.js'

/** A way in which layers up to one differ from the newest by more than lacking something. */
export interface LayerDifference {
  /** The newest layer that has it so. */
  readonly upTo: number
  /** The constructor or function that it is about. */
  readonly of: string
  readonly change: (value: TlObject) => unknown
}

/** Objects that need something that newer layers have dropped. */
export const OBJECT_DIFFERENCES: readonly LayerDifference[] = [
  {
    upTo: 144,
    of: 'config',
    change: (config) => ({
      ...config,
      saved_gifs_limit: 200,
      stickers_faved_limit: 5,
      pinned_dialogs_count_max: 5,
      pinned_infolder_count_max: 100,
    }),
  },
  {
    // Only users voted.
    upTo: 158,
    of: 'updateMessagePollVote',
    change: ({ peer, ...vote }) => ({ ...vote, user_id: isTlObject(peer) ? peer['user_id'] : 0 }),
  },
  {
    // A user had one name.
    upTo: 144,
    of: 'updateUserName',
    change: ({ usernames, ...names }) => ({ ...names, username: firstUsername(usernames) }),
  },
]

/** Functions that answered something else. The value is the newest result. */
export const RESULT_DIFFERENCES: readonly LayerDifference[] = [
  { upTo: 225, of: 'messages.importChatInvite', change: ({ updates }) => updates },
  { upTo: 225, of: 'channels.joinChannel', change: ({ updates }) => updates },
  { upTo: 158, of: 'messages.createChat', change: ({ updates }) => updates },
  { upTo: 158, of: 'messages.addChatUser', change: ({ updates }) => updates },
  { upTo: 158, of: 'channels.inviteToChannel', change: ({ updates }) => updates },
  { upTo: 144, of: 'help.getAppConfig', change: ({ config }) => config },
  { upTo: 144, of: 'account.verifyEmail', change: () => true },
]

/** Functions that were called otherwise. The value is the call as it was read. */
export const CALL_DIFFERENCES: readonly LayerDifference[] = [
  {
    upTo: 144,
    of: 'account.sendVerifyEmailCode',
    change: (call) => ({ ...call, purpose: { _: 'emailVerifyPurposePassport' } }),
  },
  {
    upTo: 144,
    of: 'account.verifyEmail',
    change: ({ code, ...call }) => ({
      ...call,
      purpose: { _: 'emailVerifyPurposePassport' },
      verification: { _: 'emailVerificationCode', code },
    }),
  },
  {
    upTo: 158,
    of: 'messages.sendMessage',
    change: ({ reply_to_msg_id, top_msg_id, ...call }) =>
      reply_to_msg_id === undefined
        ? call
        : { ...call, reply_to: { _: 'inputReplyToMessage', reply_to_msg_id, top_msg_id } },
  },
]

/** Applies the differences of one kind to a value, the newest layer's first. */
export function applyDifferences(
  differences: readonly LayerDifference[],
  name: string,
  layer: number,
  value: unknown,
): unknown {
  let changed = value
  for (const { of, upTo, change } of differences) {
    if (of === name && layer <= upTo && isTlObject(changed)) changed = change(changed)
  }
  return changed
}

function firstUsername(usernames: unknown): unknown {
  const first: unknown = Array.isArray(usernames) ? usernames[0] : undefined
  return isTlObject(first) ? first['username'] : ''
}
