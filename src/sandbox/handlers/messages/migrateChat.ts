import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { assertMayJoinMore } from '../../members/assertMayJoinMore.js'
import { migrateGroup } from '../../members/migrateGroup.js'
import { inputGroup } from '../../peers/inputGroup.js'
import { assertCreator } from '../../rights/assertCreator.js'

/** Turns a basic group into a supergroup. */
export const migrateChat: Handler<'messages.migrateChat'> = (context, params) => {
  const { now, userId, world } = context
  const group = inputGroup(context, params.chat_id)
  if (group.isDeactivated) throw fault(400, 'CHAT_ID_INVALID')
  assertCreator(context, group)
  assertMayJoinMore(world, userId, 'CHANNELS_TOO_MUCH')
  migrateGroup(world, group, userId, now)
  return context.answerUpdates()
}
