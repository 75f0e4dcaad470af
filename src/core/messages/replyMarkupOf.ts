import { InputError } from '../../errors/inputError.js'
import type * as tl from '../../tl/generated/api.js'
import type { ReplyMarkup } from '../../types/keyboards/replyMarkup.js'
import { replyMarkupToTl } from '../../types/keyboards/replyMarkupToTl.js'
import { assertReplyMarkup } from '../checks/assertReplyMarkup.js'
import type { Core } from '../core.js'
import { resolveUser } from '../peers/resolveUser.js'

const ARGUMENT = 'replyMarkup'

/** Turns a markup into what is sent, once it is known to be right and whom its buttons lead to. */
export async function replyMarkupOf(core: Core, markup: ReplyMarkup | undefined): Promise<tl.ReplyMarkup | undefined> {
  if (markup === undefined) return undefined
  if (core.account.current?.isBot !== true)
    throw new InputError('replyMarkup is for bots: Telegram drops the buttons that people send', ARGUMENT)
  assertReplyMarkup(markup, ARGUMENT)
  const users = new Map<string | number, tl.InputUser>()
  for (const id of idsIn(markup)) if (!users.has(id)) users.set(id, await resolveUser(core, id, ARGUMENT))
  const userOf = (id: string | number): tl.InputUser => {
    const user = users.get(id)
    if (user === undefined) throw new InputError(`replyMarkup leads to user ${id}, who was not looked up`, ARGUMENT)
    return user
  }
  return replyMarkupToTl(markup, { bot: userOf, user: userOf })
}

function idsIn(markup: ReplyMarkup): readonly (string | number)[] {
  if (markup.type !== 'inlineKeyboard') return []
  return markup.inlineKeyboard.flat().flatMap((button) => {
    if (button.type === 'userProfile') return button.userId
    return (button.type === 'loginUrl' ? button.loginUrl.botUsername : undefined) ?? []
  })
}
