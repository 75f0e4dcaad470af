import type * as tl from '../../tl/generated/api.js'
import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import { inputUser } from '../peers/inputUser.js'
import { findChat } from '../world/chatOf.js'
import type { PeerId } from '../world/peerId.js'

/** https://core.telegram.org/bots/api#inlinekeyboardbutton */
const MAX_DATA_BYTES = 64
const MAX_COPIED_CHARACTERS = 256
const MAX_BUTTONS = 100
const MAX_PLACEHOLDER_CHARACTERS = 64
const LINK = /^(?:(?:https?|tg|ton):\/\/\S+|[^\s:/]+\.[^\s:/]+\S*)$/i
const SECURE_LINK = /^https:\/\/\S+$/i

type Button = tl.KeyboardButton

/** Turns the markup of a message into what its readers see, or throws what Telegram says of it. People send none. */
export function sentMarkup(
  context: CallContext,
  peerId: PeerId,
  markup: tl.ReplyMarkup | undefined,
): tl.ReplyMarkup | undefined {
  if (markup === undefined || context.world.users.get(context.userId)?.bot === undefined) return undefined
  if (markup._ === 'replyInlineMarkup') {
    const rows = rowsOf(markup.rows, (button, index) => inlineButton(context, peerId, button, index))
    return rows.length === 0 ? undefined : { ...markup, rows }
  }
  const chat = peerId < 0 ? findChat(context.world, peerId) : undefined
  if (chat?.type === 'channel' && chat.isBroadcast) throw fault(400, 'REPLY_MARKUP_INVALID')
  if (markup._ === 'replyKeyboardHide') return markup
  if (markup.placeholder !== undefined && Array.from(markup.placeholder).length > MAX_PLACEHOLDER_CHARACTERS)
    throw fault(400, 'REPLY_MARKUP_INVALID')
  if (markup._ === 'replyKeyboardForceReply') return markup
  const rows = rowsOf(markup.rows, (button) => keyboardButton(peerId, button))
  if (rows.length === 0) throw fault(400, 'REPLY_MARKUP_INVALID')
  return { ...markup, rows }
}

function rowsOf(
  rows: readonly tl.KeyboardButtonRow[],
  show: (button: Button, index: number) => Button,
): tl.KeyboardButtonRow[] {
  let index = 0
  const shown = rows.map((row) => ({
    ...row,
    buttons: row.buttons.map((button) => {
      if (button.text.trim() === '') throw fault(400, 'BUTTON_TEXT_INVALID')
      index += 1
      return show(button, index - 1)
    }),
  }))
  if (index > MAX_BUTTONS) throw fault(400, 'REPLY_MARKUP_TOO_LONG')
  return shown.filter(({ buttons }) => buttons.length > 0)
}

function inlineButton(context: CallContext, peerId: PeerId, button: Button, index: number): Button {
  const { text, style } = button
  switch (button._) {
    case 'keyboardButtonCallback':
      if (button.data.length === 0 || button.data.length > MAX_DATA_BYTES) throw fault(400, 'BUTTON_DATA_INVALID')
      return button
    case 'keyboardButtonUrl':
      assertLink(button.url, LINK)
      return button
    case 'keyboardButtonWebView':
      if (peerId < 0) throw fault(400, 'BUTTON_TYPE_INVALID')
      assertLink(button.url, SECURE_LINK)
      return button
    case 'keyboardButtonCopy':
      if (button.copy_text === '' || Array.from(button.copy_text).length > MAX_COPIED_CHARACTERS)
        throw fault(400, 'BUTTON_COPY_TEXT_INVALID')
      return button
    case 'keyboardButtonSwitchInline':
      return button
    case 'inputKeyboardButtonUserProfile':
      return { _: 'keyboardButtonUserProfile', text, style, user_id: inputUser(context, button.user_id).id }
    case 'inputKeyboardButtonUrlAuth':
      assertLink(button.url, SECURE_LINK)
      if (inputUser(context, button.bot).bot === undefined) throw fault(400, 'BOT_INVALID')
      return { _: 'keyboardButtonUrlAuth', text, style, fwd_text: button.fwd_text, url: button.url, button_id: index }
    default:
      // Games and invoices have not come to the sandbox, and what is left belongs in place of a keyboard.
      throw fault(400, 'BUTTON_TYPE_INVALID')
  }
}

function keyboardButton(peerId: PeerId, button: Button): Button {
  const { text, style } = button
  switch (button._) {
    case 'keyboardButton':
      return button
    case 'keyboardButtonRequestPhone':
    case 'keyboardButtonRequestGeoLocation':
    case 'keyboardButtonRequestPoll':
      if (peerId < 0) throw fault(400, 'BUTTON_TYPE_INVALID')
      return button
    case 'keyboardButtonSimpleWebView':
      if (peerId < 0) throw fault(400, 'BUTTON_TYPE_INVALID')
      assertLink(button.url, SECURE_LINK)
      return button
    case 'inputKeyboardButtonRequestPeer': {
      if (peerId < 0) throw fault(400, 'BUTTON_TYPE_INVALID')
      const { button_id, peer_type, max_quantity } = button
      return { _: 'keyboardButtonRequestPeer', text, style, button_id, peer_type, max_quantity }
    }
    default:
      throw fault(400, 'BUTTON_TYPE_INVALID')
  }
}

function assertLink(url: string, pattern: RegExp): void {
  if (!pattern.test(url)) throw fault(400, 'BUTTON_URL_INVALID')
}
