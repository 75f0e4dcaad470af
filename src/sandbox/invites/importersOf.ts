import type * as tl from '../../tl/generated/api.js'
import type { Chat } from '../world/chat.js'
import type { World } from '../world/world.js'

/** Lists who came to a chat by one link or by any, or who waits to be let in, newest first. */
export function importersOf(
  world: World,
  chat: Chat,
  isRequested: boolean,
  hash: string | undefined,
): tl.chatInviteImporter[] {
  if (isRequested) {
    const waiting = [...chat.joinRequests.values()].filter(
      ({ inviteHash }) => hash === undefined || hash === inviteHash,
    )
    return waiting.toReversed().map(({ date, userId }) => ({
      _: 'chatInviteImporter',
      requested: true,
      user_id: userId,
      date,
      about: world.users.get(userId)?.about,
    }))
  }
  const invites = [...chat.invites.values()].filter((invite) => hash === undefined || hash === invite.hash)
  const importers = invites.flatMap((invite) => invite.importers.toReversed())
  return importers
    .toSorted((one, other) => other.date - one.date)
    .map(({ approvedBy, date, userId }) => ({
      _: 'chatInviteImporter',
      user_id: userId,
      date,
      approved_by: approvedBy,
    }))
}
