import type { RecordKind } from './recordKind.js'

/** Where an account stands in the updates of one channel. */
export interface ChannelStateRecord {
  readonly channelId: number
  readonly pts: number
  /** The highest id of a message that came; absent until one did. */
  readonly lastMessageId?: number | undefined
}

/** What the keys of the rows of channels begin with. */
export const CHANNEL_STATE_PREFIX = 'channel:'

/** The key of the row that holds the state of a channel. */
export function channelStateRowKey(channelId: number): string {
  return `${CHANNEL_STATE_PREFIX}${channelId}`
}

/** How the update state of a channel is kept. */
export const channelStateRecord: RecordKind<ChannelStateRecord> = {
  name: 'channelState',
  table: 'updates',
  version: 1,
  keyOf: ({ channelId }) => channelStateRowKey(channelId),
  write: ({ channelId, pts, lastMessageId }) => ({ channelId, pts, lastMessageId }),
  read: (fields) => ({
    channelId: fields.integer('channelId'),
    pts: fields.integer('pts'),
    ...(fields.has('lastMessageId') && { lastMessageId: fields.integer('lastMessageId') }),
  }),
}
