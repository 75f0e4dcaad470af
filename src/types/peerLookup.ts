import type * as tl from '../tl/generated/api.js'

/** The users and chats that are at hand while a result is turned into public types. */
export interface PeerLookup {
  user(id: number): tl.User | undefined
  /** A basic group, a supergroup or a channel by its own id, as it stands in TL: never negative. */
  chat(id: number): tl.Chat | undefined
}
