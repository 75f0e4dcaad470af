import type * as tl from '../../tl/generated/api.js'
import type { User } from '../world/user.js'

/** Shows what a bot says of itself; undefined for a person. */
export function botInfoToTl({ bot, id }: User): tl.botInfo | undefined {
  if (bot === undefined) return undefined
  return {
    _: 'botInfo',
    user_id: id,
    description: bot.description,
    commands: bot.commands,
    menu_button: { _: 'botMenuButtonDefault' },
  }
}
