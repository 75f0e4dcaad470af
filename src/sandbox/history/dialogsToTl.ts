import type * as tl from '../../tl/generated/api.js'
import { usersAndChats, type UsersAndChats } from '../builders/usersAndChats.js'
import type { Dialog } from '../world/messageBox.js'
import type { World } from '../world/world.js'
import { dialogToTl } from './dialogToTl.js'
import { historyOf } from './historyOf.js'

/** Dialogs with all that they refer to. */
export interface ShownDialogs extends UsersAndChats {
  readonly dialogs: tl.dialog[]
  readonly messages: (tl.message | tl.messageService)[]
}

/** Shows dialogs, the newest message of each, and everyone named in them. */
export function dialogsToTl(world: World, userId: number, list: readonly Dialog[]): ShownDialogs {
  const dialogs = list.map((dialog) => dialogToTl(world, userId, dialog))
  const messages = list.flatMap(({ peerId }, index) => {
    const message = historyOf(world, userId, peerId).show(dialogs[index]?.top_message ?? 0)
    return message === undefined ? [] : [message]
  })
  return { dialogs, messages, ...usersAndChats(world, userId, dialogs, messages) }
}
