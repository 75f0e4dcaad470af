import type * as tl from '../../tl/generated/api.js'
import { findChat } from '../world/chatOf.js'
import type { PeerId } from '../world/peerId.js'
import type { World } from '../world/world.js'
import { chatToTl } from './chatToTl.js'
import { peersIn } from './peersIn.js'
import { userToTl } from './userToTl.js'

/** The lists that most answers end with. */
export interface UsersAndChats {
  readonly users: tl.User[]
  readonly chats: tl.Chat[]
}

/** Shows the named users and chats as one account sees them; those that do not exist are left out. */
export function showPeers(world: World, peerIds: Iterable<PeerId>, viewerId: number): UsersAndChats {
  const users: tl.User[] = []
  const chats: tl.Chat[] = []
  for (const peerId of new Set(peerIds)) {
    if (peerId > 0) {
      const user = world.users.get(peerId)
      if (user !== undefined) users.push(userToTl(world, user, viewerId))
    } else {
      const chat = findChat(world, peerId)
      if (chat !== undefined) chats.push(chatToTl(world, chat, viewerId))
    }
  }
  return { users, chats }
}

/** Gives the users and chats that belong in an answer: those that the given values name. */
export function usersAndChats(world: World, viewerId: number, ...values: readonly unknown[]): UsersAndChats {
  return showPeers(world, peersIn(values), viewerId)
}
