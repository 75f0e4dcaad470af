import { createChance, nextInt64 } from './chance.js'
import { serviceUser } from './serviceUser.js'
import type { World } from './world.js'

/** The lowest user id that is given out is one above this. */
const FIRST_USER_ID = 5_000_000_000
const FIRST_GROUP_ID = 4_000_000
const FIRST_CHANNEL_ID = 1_500_000_000

/** Makes a world with nobody in it but Telegram's service account; the same seed always gives the same world. */
export function createWorld(seed: number): World {
  const chance = createChance(seed)
  const world: World = {
    chance,
    accessHashSecret: nextInt64(chance),
    lastIds: { user: FIRST_USER_ID, group: FIRST_GROUP_ID, channel: FIRST_CHANNEL_ID, message: 0, scheduled: 0 },
    users: new Map(),
    groups: new Map(),
    channels: new Map(),
    boxes: new Map(),
    accountSettings: new Map(),
    folderInvites: new Map(),
    messages: new Map(),
    usernames: new Map(),
    phoneNumbers: new Map(),
    botTokens: new Map(),
    inviteHashes: new Map(),
    authorizations: new Map(),
    sentCodes: new Map(),
    exportedAuthorizations: new Map(),
    passwordChallenges: new Map(),
    newPasswordSalts: new Map(),
    emailCodes: new Map(),
    loginTokens: new Map(),
    botQueries: new Map(),
    scheduled: new Map(),
    polls: new Map(),
    recentReactions: new Map(),
    dueEvents: [],
    outbox: [],
  }
  const user = serviceUser()
  world.users.set(user.id, user)
  return world
}
