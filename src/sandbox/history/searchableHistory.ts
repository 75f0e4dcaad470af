import { boxMessageToTl } from '../builders/boxMessageToTl.js'
import { messageOf } from '../world/messageOf.js'
import { userBox } from '../world/userBox.js'
import type { World } from '../world/world.js'
import type { History } from './historyOf.js'

/** Opens all private chats and basic groups of an account as one history. */
export function searchableHistory(world: World, userId: number): History {
  const { messages } = userBox(world, userId)
  return {
    ids: [...messages.keys()],
    dateOf(id) {
      const boxMessage = messages.get(id)
      return boxMessage === undefined ? 0 : messageOf(world, boxMessage.key).date
    },
    show(id) {
      const boxMessage = messages.get(id)
      return boxMessage === undefined ? undefined : boxMessageToTl(world, userId, boxMessage)
    },
  }
}
