import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { closeGroup } from '../../members/closeGroup.js'
import { inputGroup } from '../../peers/inputGroup.js'
import { assertCreator } from '../../rights/assertCreator.js'

/** Deletes a basic group and all that was written in it, for its creator. */
export const deleteChat: Handler<'messages.deleteChat'> = (context, params) => {
  const { now, world } = context
  const group = inputGroup(context, params.chat_id)
  if (group.isDeactivated) throw fault(400, 'CHAT_ID_INVALID')
  assertCreator(context, group)
  closeGroup(world, group, now)
  return true
}
