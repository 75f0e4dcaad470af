import type * as tl from '../tl/generated/api.js'

/** The users and chats that are at hand while a result is turned into public types. */
export interface PeerLookup {
  user(id: number): tl.User | undefined
  /** A basic group by its own id, as it stands in TL: never negative. Groups and channels may share a number. */
  group(id: number): tl.Chat | undefined
  /** A supergroup or channel by its own id, as it stands in TL. */
  channel(id: number): tl.Chat | undefined
}
