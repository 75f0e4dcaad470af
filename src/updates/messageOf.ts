import type * as tl from '../tl/generated/api.js'

/** The message that an update brings or changes; nothing where it brings none. */
export function messageOf(update: tl.Update): tl.Message | undefined {
  switch (update._) {
    case 'updateNewMessage':
    case 'updateNewChannelMessage':
    case 'updateEditMessage':
    case 'updateEditChannelMessage':
      return update.message
    default:
      return undefined
  }
}
