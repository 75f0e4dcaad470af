import { assertBot } from '../../bots/assertBot.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputUser } from '../../peers/inputUser.js'
import { tellUser } from '../../world/tellUser.js'

const LINK = /^https:\/\/\S+$/i

/** Changes the button beside the field for a message, for one user or for everybody else. */
export const setBotMenuButton: Handler<'bots.setBotMenuButton'> = (context, params) => {
  const { menuButtons } = assertBot(context)
  const { button, user_id } = params
  if (button._ === 'botMenuButton') {
    if (button.text.trim() === '') throw fault(400, 'BUTTON_TEXT_INVALID')
    if (!LINK.test(button.url)) throw fault(400, 'BUTTON_URL_INVALID')
  }
  if (user_id._ === 'inputUserEmpty') {
    menuButtons.set(0, button)
    return true
  }
  const { id } = inputUser(context, user_id)
  if (button._ === 'botMenuButtonDefault') menuButtons.delete(id)
  else menuButtons.set(id, button)
  tellUser(context.world, id, { _: 'updateBotMenuButton', bot_id: context.userId, button })
  return true
}
