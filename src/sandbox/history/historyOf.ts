import type * as tl from '../../tl/generated/api.js'
import { boxMessageToTl } from '../builders/boxMessageToTl.js'
import { channelMessageToTl } from '../builders/channelMessageToTl.js'
import { findChat } from '../world/chatOf.js'
import { messageOf } from '../world/messageOf.js'
import type { PeerId } from '../world/peerId.js'
import { userBox } from '../world/userBox.js'
import type { World } from '../world/world.js'

/** The messages of one chat as one account may read them. */
export interface History {
  /** Ascending. */
  readonly ids: readonly number[]
  /** In seconds. */
  dateOf(id: number): number
  /** Shows a message; undefined where the id is not of this history. */
  show(id: number): tl.message | tl.messageService | undefined
}

/** Opens the history of a chat for an account. Whether the account may see the chat has been asked before. */
export function historyOf(world: World, userId: number, peerId: PeerId): History {
  const box = userBox(world, userId)
  const dialog = box.dialogs.get(peerId)
  const chat = peerId < 0 ? findChat(world, peerId) : undefined
  if (chat?.type === 'channel') {
    const minId = dialog?.availableMinId ?? 0
    const keyOf = (id: number): number | undefined => (id > minId ? chat.box.messages.get(id) : undefined)
    return {
      ids: [...chat.box.messages.keys()].filter((id) => id > minId),
      dateOf: (id) => dateOf(world, keyOf(id)),
      show: (id) => (keyOf(id) === undefined ? undefined : channelMessageToTl(world, chat, id, userId)),
    }
  }
  return {
    ids: dialog?.messageIds ?? [],
    dateOf: (id) => dateOf(world, box.messages.get(id)?.key),
    show: (id) => {
      const boxMessage = box.messages.get(id)
      return boxMessage?.peerId === peerId ? boxMessageToTl(world, userId, boxMessage) : undefined
    },
  }
}

function dateOf(world: World, key: number | undefined): number {
  return key === undefined ? 0 : messageOf(world, key).date
}
