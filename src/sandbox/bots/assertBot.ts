import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import type { BotProfile } from '../world/botProfile.js'

/** Gives what the caller is as a bot, or throws USER_BOT_REQUIRED where it is a person. */
export function assertBot({ userId, world }: CallContext): BotProfile {
  const bot = world.users.get(userId)?.bot
  if (bot === undefined) throw fault(400, 'USER_BOT_REQUIRED')
  return bot
}
