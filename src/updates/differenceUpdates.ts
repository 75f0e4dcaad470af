import type * as tl from '../tl/generated/api.js'

/** What a difference of the account brings. */
type FullDifference = tl.updates_difference | tl.updates_differenceSlice

/**
 * Lays out a difference as the updates that were missed. Messages stand in it without a place of their own,
 * so they are given an empty one at the end: a count of 0.
 */
export function differenceUpdates(difference: FullDifference): readonly tl.Update[] {
  const { pts, qts } = difference._ === 'updates.difference' ? difference.state : difference.intermediate_state
  return [
    ...difference.new_messages.map((message): tl.Update => ({ _: 'updateNewMessage', message, pts, pts_count: 0 })),
    ...difference.new_encrypted_messages.map((message): tl.Update => ({
      _: 'updateNewEncryptedMessage',
      message,
      qts,
    })),
    ...difference.other_updates,
  ]
}

/** The same for a channel. */
export function channelDifferenceUpdates(difference: tl.updates_channelDifference): readonly tl.Update[] {
  const { pts } = difference
  return [
    ...difference.new_messages.map((message): tl.Update => ({
      _: 'updateNewChannelMessage',
      message,
      pts,
      pts_count: 0,
    })),
    ...difference.other_updates,
  ]
}
