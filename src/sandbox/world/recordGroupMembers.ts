import { chatParticipantsToTl } from '../builders/chatParticipantsToTl.js'
import type { Group } from './chat.js'
import { memberIds } from './memberIds.js'
import { recordStateUpdate } from './recordStateUpdate.js'
import type { World } from './world.js'

/** Tells the members of a basic group who is in it now. */
export function recordGroupMembers(world: World, group: Group, now: number): void {
  const participants = chatParticipantsToTl(group)
  for (const userId of memberIds(group)) {
    recordStateUpdate(world, userId, { _: 'updateChatParticipants', participants }, now)
  }
}
