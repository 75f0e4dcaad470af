import type { RecordKind } from './recordKind.js'

/** Which account a storage holds. */
export interface AccountRecord {
  /** The application that signed in. */
  readonly apiId: number
  readonly isTest: boolean
  /** The data centre that the account lives in. */
  readonly homeDcId: number
  /** Absent until someone is signed in. */
  readonly user: AccountUser | undefined
}

/** Who is signed in. */
export interface AccountUser {
  readonly id: number
  readonly isBot: boolean
}

/** The key of the one row of its table. */
export const ACCOUNT_KEY = 'self'

/** How the account is kept. */
export const accountRecord: RecordKind<AccountRecord> = {
  name: 'account',
  table: 'account',
  version: 1,
  keyOf: () => ACCOUNT_KEY,
  write: ({ apiId, isTest, homeDcId, user }) => ({
    apiId,
    isTest,
    homeDcId,
    userId: user?.id,
    isBot: user?.isBot,
  }),
  read: (fields) => ({
    apiId: fields.integer('apiId'),
    isTest: fields.boolean('isTest'),
    homeDcId: fields.integer('homeDcId'),
    user: fields.has('userId') ? { id: fields.integer('userId'), isBot: fields.boolean('isBot') } : undefined,
  }),
}
