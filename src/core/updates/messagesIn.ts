import type * as tl from '../../tl/generated/api.js'
import { messageOf } from '../../updates/messageOf.js'

/** The messages that a container of updates brings. */
export function messagesIn(container: tl.Updates): readonly tl.Message[] {
  if (!('updates' in container)) return []
  return container.updates.flatMap((update) => messageOf(update) ?? [])
}
