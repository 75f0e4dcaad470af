import { tellUser } from '../world/tellUser.js'
import type { World } from '../world/world.js'

/** Tells everybody who has a chat with a bot of the commands that it lists now. */
export function tellOfCommands(world: World, botId: number): void {
  const bot = world.users.get(botId)?.bot
  if (bot === undefined) return
  bot.infoVersion += 1
  for (const [userId, box] of world.boxes) {
    if (!box.dialogs.has(botId) || userId === botId) continue
    const peer = { _: 'peerUser', user_id: botId } as const
    tellUser(world, userId, { _: 'updateBotCommands', peer, bot_id: botId, commands: bot.commands })
  }
}
