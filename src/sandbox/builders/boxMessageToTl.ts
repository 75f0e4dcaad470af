import type * as tl from '../../tl/generated/api.js'
import type { BoxMessage } from '../world/messageBox.js'
import { messageOf } from '../world/messageOf.js'
import type { World } from '../world/world.js'
import { messageToTl } from './messageToTl.js'

/** Shows a message of a user's box. */
export function boxMessageToTl(world: World, ownerId: number, boxMessage: BoxMessage): tl.message | tl.messageService {
  return messageToTl(world, messageOf(world, boxMessage.key), {
    ...boxMessage,
    boxOwnerId: ownerId,
    viewerId: ownerId,
  })
}
