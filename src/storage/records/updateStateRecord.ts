import type { RecordKind } from './recordKind.js'

/** Where an account stands in the streams of updates that all chats share. See https://core.telegram.org/api/updates. */
export interface UpdateStateRecord {
  readonly pts: number
  readonly qts: number
  readonly date: number
  readonly seq: number
  /** The highest id of a message of private chats and basic groups that came; absent until one did. */
  readonly lastMessageId?: number | undefined
}

/** The key of the row that holds it. */
export const UPDATE_STATE_KEY = 'common'

/** How the common update state is kept. */
export const updateStateRecord: RecordKind<UpdateStateRecord> = {
  name: 'updateState',
  table: 'updates',
  version: 1,
  keyOf: () => UPDATE_STATE_KEY,
  write: ({ pts, qts, date, seq, lastMessageId }) => ({ pts, qts, date, seq, lastMessageId }),
  read: (fields) => ({
    pts: fields.integer('pts'),
    qts: fields.integer('qts'),
    date: fields.integer('date'),
    seq: fields.integer('seq'),
    ...(fields.has('lastMessageId') && { lastMessageId: fields.integer('lastMessageId') }),
  }),
}
