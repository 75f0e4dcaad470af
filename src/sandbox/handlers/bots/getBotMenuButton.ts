import { assertBot } from '../../bots/assertBot.js'
import type { Handler } from '../../handler.js'
import { inputUser } from '../../peers/inputUser.js'

/** Gives the button beside the field for a message: that of one user, or that of everybody else. */
export const getBotMenuButton: Handler<'bots.getBotMenuButton'> = (context, { user_id }) => {
  const { menuButtons } = assertBot(context)
  const own = user_id._ === 'inputUserEmpty' ? undefined : menuButtons.get(inputUser(context, user_id).id)
  return own ?? menuButtons.get(0) ?? { _: 'botMenuButtonDefault' }
}
