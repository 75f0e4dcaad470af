import type * as tl from '../../src/tl/generated/api.js'

/** The texts of the new messages among updates. */
export function textsOf(updates: readonly tl.Update[]): string[] {
  return updates.flatMap((update) =>
    update._ === 'updateNewMessage' && update.message._ === 'message' ? [update.message.message] : [],
  )
}
