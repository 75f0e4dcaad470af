import type { RecordKind } from '../records/recordKind.js'

/** A sign of life of whoever has the lease. */
export interface BeatRecord {
  /** The lease that it belongs to. */
  readonly token: number
  /** When it was given, by the holder's clock, in milliseconds since the epoch. */
  readonly at: number
}

/** The key of the row that holds the last sign of life. */
export const BEAT_KEY = 'beat'

/** How a sign of life is kept. */
export const beatRecord: RecordKind<BeatRecord> = {
  name: 'beat',
  table: 'meta',
  version: 1,
  keyOf: () => BEAT_KEY,
  write: ({ token, at }) => ({ token, at: Math.round(at) }),
  read: (fields) => ({ token: fields.integer('token'), at: fields.integer('at') }),
}
