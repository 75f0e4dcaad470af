import type { Handler } from '../../handler.js'
import { inputUser } from '../../peers/inputUser.js'
import { peerSettings } from '../../peers/peerSettings.js'
import { peerIdToTl } from '../../world/peerId.js'
import { recordStateUpdate } from '../../world/recordStateUpdate.js'

/** Takes users out of the caller's contacts. */
export const deleteContacts: Handler<'contacts.deleteContacts'> = (context, params) => {
  const { now, userId, world } = context
  const contacts = world.users.get(userId)?.contacts
  for (const { id } of params.id.map((input) => inputUser(context, input))) {
    if (contacts?.delete(id) !== true) continue
    const settings = peerSettings(world, userId, id)
    recordStateUpdate(world, userId, { _: 'updatePeerSettings', peer: peerIdToTl(id), settings }, now)
  }
  return context.answerUpdates()
}
