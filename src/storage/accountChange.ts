import { accountRecord, type AccountRecord } from './records/accountRecord.js'
import { authKeyRecord, authKeyRowKey, type AuthKeyRecord } from './records/authKeyRecord.js'
import { channelStateRecord, channelStateRowKey, type ChannelStateRecord } from './records/channelStateRecord.js'
import { deadLetterRecord, deadLetterRowKey, type DeadLetterRecord } from './records/deadLetterRecord.js'
import { journalRecord, journalRowKey, type JournalRecord } from './records/journalRecord.js'
import { peerNameKeys, peerNameRecord } from './records/peerNameRecord.js'
import { peerRecord, type PeerRecord } from './records/peerRecord.js'
import { encodeRecord } from './records/recordKind.js'
import { updateStateRecord, type UpdateStateRecord } from './records/updateStateRecord.js'
import type { StorageChange } from './storage.js'

/** One thing to be written to an account's storage. */
export type AccountChange =
  | { readonly type: 'account'; readonly record: AccountRecord }
  | { readonly type: 'authKey'; readonly record: AuthKeyRecord }
  | { readonly type: 'authKeyRemoved'; readonly dcId: number }
  /** The names of the peer are written with it. */
  | { readonly type: 'peer'; readonly record: PeerRecord }
  | { readonly type: 'updateState'; readonly record: UpdateStateRecord }
  | { readonly type: 'channelState'; readonly record: ChannelStateRecord }
  | { readonly type: 'channelStateRemoved'; readonly channelId: number }
  | { readonly type: 'journalEntry'; readonly record: JournalRecord }
  | { readonly type: 'journalEntryRemoved'; readonly sequence: number; readonly actor: string }
  | { readonly type: 'deadLetter'; readonly record: DeadLetterRecord }
  | { readonly type: 'deadLetterRemoved'; readonly sequence: number }

/** Turns a change of an account into the changes of rows that make it up. */
export function accountChangeToRows(change: AccountChange): readonly StorageChange[] {
  switch (change.type) {
    case 'account':
      return [encodeRecord(accountRecord, change.record)]
    case 'authKey':
      return [encodeRecord(authKeyRecord, change.record)]
    case 'authKeyRemoved':
      return [{ table: 'keys', key: authKeyRowKey(change.dcId) }]
    case 'peer':
      return peerRows(change.record)
    case 'updateState':
      return [encodeRecord(updateStateRecord, change.record)]
    case 'channelState':
      return [encodeRecord(channelStateRecord, change.record)]
    case 'channelStateRemoved':
      return [{ table: 'updates', key: channelStateRowKey(change.channelId) }]
    case 'journalEntry':
      return [encodeRecord(journalRecord, change.record)]
    case 'journalEntryRemoved':
      return [{ table: 'journal', key: journalRowKey(change) }]
    case 'deadLetter':
      return [encodeRecord(deadLetterRecord, change.record)]
    case 'deadLetterRemoved':
      return [{ table: 'journal', key: deadLetterRowKey(change.sequence) }]
  }
}

function peerRows(peer: PeerRecord): readonly StorageChange[] {
  const { type, id } = peer
  const names = peerNameKeys(peer).map((name) => encodeRecord(peerNameRecord, { name, type, id }))
  return [encodeRecord(peerRecord, peer), ...names]
}
