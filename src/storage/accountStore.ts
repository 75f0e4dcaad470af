import type { UpdateState } from '../updates/updateState.js'
import { accountChangeToRows, type AccountChange } from './accountChange.js'
import { ACCOUNT_KEY, accountRecord, type AccountRecord } from './records/accountRecord.js'
import { authKeyRecord, authKeyRowKey, type AuthKeyRecord } from './records/authKeyRecord.js'
import { CHANNEL_STATE_PREFIX, channelStateRecord } from './records/channelStateRecord.js'
import {
  DEAD_LETTER_PREFIX,
  deadLetterRecord,
  type DeadLetterRecord,
  deadLetterRowKey,
} from './records/deadLetterRecord.js'
import {
  JOURNAL_PREFIX,
  journalRecord,
  type JournalRecord,
  journalRowKey,
  sequenceText,
} from './records/journalRecord.js'
import { peerNameKeys, peerNameRecord, phoneNumberRowKey, usernameRowKey } from './records/peerNameRecord.js'
import { peerRecord, peerRowKey, type PeerRecord, type PeerType } from './records/peerRecord.js'
import { decodeRecord, type RecordKind } from './records/recordKind.js'
import { UPDATE_STATE_KEY, updateStateRecord } from './records/updateStateRecord.js'
import type { Storage, TableName, WriteOptions } from './storage.js'

/** What a sign-out removes: everything but who has the storage open and how it is encrypted. */
const ACCOUNT_TABLES: readonly TableName[] = ['account', 'keys', 'peers', 'peerNames', 'updates', 'journal', 'files']

/**
 * An account in its storage: records instead of rows. The storage is opened and closed by its owner.
 *
 * Every `write` is whole and durable once it resolves. In what order things are written is for the caller to mind:
 * a new key before it is used, a new home before a call is repeated there, an update as done after its handlers.
 * A record that cannot be read is a `StorageError`, never an absent one.
 */
export class AccountStore {
  readonly #storage: Storage

  constructor(storage: Storage) {
    this.#storage = storage
  }

  account(): Promise<AccountRecord | undefined> {
    return this.#read(accountRecord, ACCOUNT_KEY)
  }

  authKey(dcId: number): Promise<AuthKeyRecord | undefined> {
    return this.#read(authKeyRecord, authKeyRowKey(dcId))
  }

  async authKeys(): Promise<readonly AuthKeyRecord[]> {
    const rows = await this.#storage.readRange(authKeyRecord.table, {})
    return rows.map(({ value }) => decodeRecord(authKeyRecord, value))
  }

  peer(type: PeerType, id: number): Promise<PeerRecord | undefined> {
    return this.#read(peerRecord, peerRowKey(type, id))
  }

  /** Finds the peer that was last met under a username, without `@` and in any case, and that has not been met without it since. */
  peerByUsername(username: string): Promise<PeerRecord | undefined> {
    return this.#peerByName(usernameRowKey(username))
  }

  /** Finds the user that was last met with a phone number, digits only, and that has not been met without it since. */
  peerByPhoneNumber(phoneNumber: string): Promise<PeerRecord | undefined> {
    return this.#peerByName(phoneNumberRowKey(phoneNumber))
  }

  /** Returns where the account stands in its updates, or nothing before the first `updateState` was written. */
  async updateState(): Promise<UpdateState | undefined> {
    const common = await this.#read(updateStateRecord, UPDATE_STATE_KEY)
    if (common === undefined) return undefined
    const rows = await this.#storage.readRange(channelStateRecord.table, { prefix: CHANNEL_STATE_PREFIX })
    const channels = rows.map(({ value }) => decodeRecord(channelStateRecord, value))
    return {
      ...common,
      channels: new Map(channels.map(({ channelId, pts }) => [channelId, pts])),
      channelMessageIds: new Map(
        channels.flatMap(({ channelId, lastMessageId }) =>
          lastMessageId === undefined ? [] : [[channelId, lastMessageId] as const],
        ),
      ),
    }
  }

  /** Reads what is to be handled, in order, from behind a place on; `limit` is how many at most. */
  async journal(after: number | undefined, limit: number): Promise<readonly JournalRecord[]> {
    // The highest character of a key comes after every actor.
    const place = after === undefined ? {} : { after: `${JOURNAL_PREFIX}${sequenceText(after)}~` }
    const rows = await this.#storage.readRange(journalRecord.table, { prefix: JOURNAL_PREFIX, ...place, limit })
    return rows.map(({ value }) => decodeRecord(journalRecord, value))
  }

  journalEntry(entry: Pick<JournalRecord, 'sequence' | 'actor'>): Promise<JournalRecord | undefined> {
    return this.#read(journalRecord, journalRowKey(entry))
  }

  /** Reads what was given up, oldest first, from behind a place on; `limit` is how many at most. */
  async deadLetters(after: number | undefined, limit: number): Promise<readonly DeadLetterRecord[]> {
    const place = after === undefined ? {} : { after: deadLetterRowKey(after) }
    const rows = await this.#storage.readRange(deadLetterRecord.table, { prefix: DEAD_LETTER_PREFIX, ...place, limit })
    return rows.map(({ value }) => decodeRecord(deadLetterRecord, value))
  }

  /** Whether a write can take an effect of the application's along. */
  get takesEffects(): boolean {
    return this.#storage.takesEffects
  }

  /** Writes all changes or none; of two that concern the same thing the later holds. */
  async write(changes: readonly AccountChange[], options?: WriteOptions): Promise<void> {
    await this.#storage.write(changes.flatMap(accountChangeToRows), options)
  }

  /** Removes everything, as after a sign-out, or nothing. */
  async clear(): Promise<void> {
    await this.#storage.write(ACCOUNT_TABLES.map((table) => ({ table, remove: {} })))
  }

  async #peerByName(name: string | undefined): Promise<PeerRecord | undefined> {
    if (name === undefined) return undefined
    const hint = await this.#read(peerNameRecord, name)
    const peer = hint && (await this.peer(hint.type, hint.id))
    return peer !== undefined && peerNameKeys(peer).includes(name) ? peer : undefined
  }

  async #read<Item>(kind: RecordKind<Item>, key: string): Promise<Item | undefined> {
    const value = await this.#storage.read(kind.table, key)
    return value && decodeRecord(kind, value)
  }
}
