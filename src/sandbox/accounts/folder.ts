import type * as tl from '../../tl/generated/api.js'
import type { PeerId } from '../world/peerId.js'

/** A folder of an account's list of chats. See https://core.telegram.org/api/folders. */
export interface Folder {
  readonly id: number
  readonly title: tl.textWithEntities
  readonly isTitleStill: boolean
  readonly emoticon?: string
  readonly color?: number
  readonly pinned: readonly PeerId[]
  readonly included: readonly PeerId[]
  readonly excluded: readonly PeerId[]
  /** Which kinds of chats are in it or kept out, besides those that are named. */
  readonly kinds: ReadonlySet<FolderKind>
  /** True for a folder that others can join by a link: it holds nothing but the chats that are named. */
  readonly isShared: boolean
  /** The link that the folder came by. */
  readonly joinedSlug?: string
}

/** A flag of a folder. */
export type FolderKind =
  | 'contacts'
  | 'non_contacts'
  | 'groups'
  | 'broadcasts'
  | 'bots'
  | 'exclude_muted'
  | 'exclude_read'
  | 'exclude_archived'

/** A link to a folder. */
export interface FolderInvite {
  /** What follows `https://t.me/addlist/`. */
  readonly slug: string
  readonly ownerId: number
  readonly folderId: number
  title: string
  peerIds: readonly PeerId[]
}
