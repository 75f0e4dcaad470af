import { bytesToBase64Url } from '../../bytes/bytesToBase64Url.js'
import type { RecordKind } from './recordKind.js'

/** The kinds of peer. Each has ids of its own: a group and a channel may share a number. */
export type PeerType = 'user' | 'group' | 'channel'

/** A user or chat that the account has met. */
export interface PeerRecord {
  readonly type: PeerType
  /** The id as it stands in TL: never negative. */
  readonly id: number
  /** Absent for groups, which need none. */
  readonly accessHash: bigint | undefined
  readonly usernames: readonly string[]
  /** Digits only. */
  readonly phoneNumber: string | undefined
  /** The layer in which `object` is serialized. */
  readonly layer: number
  /** The user or chat as it came, serialized in TL. */
  readonly object: Uint8Array
  /** When it was last met, in milliseconds since the epoch. */
  readonly seenAt: number
}

const PEER_TYPES: readonly PeerType[] = ['user', 'group', 'channel']

/** The key of the row that holds a peer. */
export function peerRowKey(type: PeerType, id: number): string {
  return `${type}:${id}`
}

/** How a peer is kept. */
export const peerRecord: RecordKind<PeerRecord> = {
  name: 'peer',
  table: 'peers',
  version: 1,
  keyOf: ({ type, id }) => peerRowKey(type, id),
  write: (peer) => ({
    type: peer.type,
    id: peer.id,
    accessHash: peer.accessHash === undefined ? undefined : String(peer.accessHash),
    usernames: peer.usernames,
    phoneNumber: peer.phoneNumber,
    layer: peer.layer,
    object: bytesToBase64Url(peer.object),
    seenAt: Math.round(peer.seenAt),
  }),
  read: (fields) => ({
    type: fields.oneOf('type', PEER_TYPES),
    id: fields.integer('id'),
    accessHash: fields.has('accessHash') ? fields.long('accessHash') : undefined,
    usernames: fields.texts('usernames'),
    phoneNumber: fields.has('phoneNumber') ? fields.text('phoneNumber') : undefined,
    layer: fields.integer('layer'),
    object: fields.bytes('object'),
    seenAt: fields.integer('seenAt'),
  }),
}
