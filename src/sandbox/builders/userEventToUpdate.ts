import type * as tl from '../../tl/generated/api.js'
import type { BoxEvent } from '../world/boxEvent.js'
import { userBox } from '../world/userBox.js'
import type { World } from '../world/world.js'
import { boxMessageToTl } from './boxMessageToTl.js'

/** Shows an event of a user's box; undefined where its message has been deleted since. */
export function userEventToUpdate(world: World, userId: number, event: BoxEvent): tl.Update | undefined {
  const place = { pts: event.pts, pts_count: event.ptsCount }
  switch (event.type) {
    case 'update':
      return event.update
    case 'deleteMessages':
      return { _: 'updateDeleteMessages', messages: event.messageIds, ...place }
    case 'newMessage':
    case 'editMessage': {
      const boxMessage = userBox(world, userId).messages.get(event.messageId)
      if (boxMessage === undefined) return undefined
      const message = boxMessageToTl(world, userId, boxMessage)
      return { _: event.type === 'newMessage' ? 'updateNewMessage' : 'updateEditMessage', message, ...place }
    }
  }
}
