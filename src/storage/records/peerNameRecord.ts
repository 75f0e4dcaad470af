import type { PeerRecord, PeerType } from './peerRecord.js'
import type { RecordKind } from './recordKind.js'

/**
 * Which peer was last met under a name.
 * It is a hint: the peer may have given the name up since, so whoever follows it looks whether the peer still has it.
 */
export interface PeerNameRecord {
  /** As `usernameRowKey` and `phoneNumberRowKey` make it. */
  readonly name: string
  readonly type: PeerType
  readonly id: number
}

const USERNAME_SHAPE = /^\w{1,64}$/
const PHONE_NUMBER_SHAPE = /^\d{1,32}$/
const PEER_TYPES: readonly PeerType[] = ['user', 'group', 'channel']

/** How a name is kept. */
export const peerNameRecord: RecordKind<PeerNameRecord> = {
  name: 'peerName',
  table: 'peerNames',
  version: 1,
  keyOf: ({ name }) => name,
  write: ({ name, type, id }) => ({ name, type, id }),
  read: (fields) => ({ name: fields.text('name'), type: fields.oneOf('type', PEER_TYPES), id: fields.integer('id') }),
}

/** The key under which a username is found, whatever its case, or nothing where it can be no username. */
export function usernameRowKey(username: string): string | undefined {
  return USERNAME_SHAPE.test(username) ? `@${username.toLowerCase()}` : undefined
}

/** The key under which a phone number is found, or nothing where it can be none. */
export function phoneNumberRowKey(phoneNumber: string): string | undefined {
  return PHONE_NUMBER_SHAPE.test(phoneNumber) ? `+${phoneNumber}` : undefined
}

/** The keys under which a peer is found. Names that can be none are left out: they come from the other side. */
export function peerNameKeys(peer: PeerRecord): readonly string[] {
  const keys = peer.usernames.map(usernameRowKey)
  if (peer.phoneNumber !== undefined) keys.push(phoneNumberRowKey(peer.phoneNumber))
  return [...new Set(keys)].filter((key) => key !== undefined)
}
