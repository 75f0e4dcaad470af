import { InputError } from '../../errors/inputError.js'
import type { BotProfile } from './botProfile.js'
import type { Password, User } from './user.js'
import { reserveUsername } from './reserveUsername.js'
import type { World } from './world.js'

/** A user as it is handed in. */
export interface UserDraft {
  readonly firstName: string
  readonly lastName?: string
  readonly username?: string
  /** Digits only. */
  readonly phoneNumber?: string
  readonly about?: string
  /** The data centre to live in; that of the sandbox when absent. */
  readonly dcId?: number
  readonly password?: Password
  readonly loginEmail?: string
  readonly needsLoginEmail?: boolean
  readonly bot?: BotProfile
}

/** Adds a user or bot to the world. The phone number and username must be free. */
export function createUser(world: World, draft: UserDraft): User {
  const { phoneNumber, username, bot } = draft
  if (phoneNumber !== undefined && world.phoneNumbers.has(phoneNumber)) {
    throw new InputError('The phone number belongs to another user of this sandbox.', 'phoneNumber')
  }
  world.lastIds.user += 1
  const user: User = {
    ...draft,
    id: world.lastIds.user,
    isDeleted: false,
    isVerified: false,
    isSupport: false,
    contacts: new Map(),
  }
  if (username !== undefined) reserveUsername(world, username, user.id)
  world.users.set(user.id, user)
  if (phoneNumber !== undefined) world.phoneNumbers.set(phoneNumber, user.id)
  if (bot !== undefined) world.botTokens.set(bot.token, user.id)
  return user
}
