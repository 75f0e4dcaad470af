import { InputError } from '../../errors/inputError.js'
import type { InlineKeyboardButton } from '../../types/keyboards/inlineKeyboardButton.js'
import type { KeyboardButton } from '../../types/keyboards/keyboardButton.js'
import type { ReplyMarkup } from '../../types/keyboards/replyMarkup.js'
import { assertInt64 } from './assertInt64.js'
import { assertTextLength } from './assertTextLength.js'
import { assertWholeNumber } from './assertWholeNumber.js'

/** https://core.telegram.org/bots/api#inlinekeyboardbutton */
const MAX_CALLBACK_DATA_BYTES = 64
const MAX_COPIED_CHARACTERS = 256
/** https://core.telegram.org/bots/api#replykeyboardmarkup */
const MAX_PLACEHOLDER_CHARACTERS = 64
/** https://core.telegram.org/bots/api#keyboardbuttonrequestusers */
const MAX_REQUESTED_USERS = 10
const MIN_INT32 = -0x8000_0000
const MAX_INT32 = 0x7fff_ffff
/** Links of these schemes may stand on a button; an address without a scheme is taken for one of the web. */
const LINK = /^(?:(?:https?|tg|ton):\/\/\S+|[^\s:/]+\.[^\s:/]+\S*)$/i
const SECURE_LINK = /^https:\/\/\S+$/i

/** Refuses a markup that Telegram would not take: buttons without a text, with too much data, or with no link where one belongs. */
export function assertReplyMarkup(markup: ReplyMarkup, argument: string): void {
  switch (markup.type) {
    case 'inlineKeyboard':
      eachButton(markup.inlineKeyboard, `${argument}.inlineKeyboard`, assertInlineButton)
      break
    case 'keyboard':
      if (markup.keyboard.every((row) => row.length === 0))
        throw new InputError(`${argument}.keyboard must have a button; to take one away send removeKeyboard`, argument)
      eachButton(markup.keyboard, `${argument}.keyboard`, assertKeyboardButton)
      assertPlaceholder(markup.inputFieldPlaceholder, argument)
      break
    case 'forceReply':
      assertPlaceholder(markup.inputFieldPlaceholder, argument)
      break
    case 'removeKeyboard':
      break
    default:
      throw new InputError(`${argument}.type must name a kind of markup, but it is ${nameOf(markup)}`, argument)
  }
}

function eachButton<Button extends InlineKeyboardButton | KeyboardButton>(
  rows: readonly (readonly Button[])[],
  path: string,
  assert: (button: Button, path: string, index: number) => void,
): void {
  let index = 0
  for (const [row, buttons] of rows.entries()) {
    for (const [column, button] of buttons.entries()) {
      const place = `${path}[${row}][${column}]`
      if (typeof button.text !== 'string' || button.text.trim() === '')
        throw new InputError(`${place}.text must have at least one character that is not white space`, place)
      if (button.style?.customEmojiId !== undefined)
        assertInt64(button.style.customEmojiId, `${place}.style.customEmojiId`)
      assert(button, place, index)
      index += 1
    }
  }
}

function assertInlineButton(button: InlineKeyboardButton, path: string, index: number): void {
  switch (button.type) {
    case 'url':
      assertLink(button.url, `${path}.url`, LINK, 'a link that begins with https://, http://, tg:// or ton://')
      break
    case 'miniApp':
      assertLink(button.url, `${path}.url`, SECURE_LINK, 'a link that begins with https://')
      break
    case 'loginUrl':
      assertLink(button.loginUrl.url, `${path}.loginUrl.url`, SECURE_LINK, 'a link that begins with https://')
      break
    case 'callbackData': {
      const { length } = new TextEncoder().encode(button.callbackData)
      if (length >= 1 && length <= MAX_CALLBACK_DATA_BYTES) return
      const allowed = `1 to ${MAX_CALLBACK_DATA_BYTES} bytes in UTF-8`
      throw new InputError(`${path}.callbackData must have ${allowed}, but it has ${length}`, `${path}.callbackData`)
    }
    case 'copy':
      assertTextLength(button.textToCopy, `${path}.textToCopy`, 1, MAX_COPIED_CHARACTERS)
      break
    case 'callbackGame':
    case 'pay':
      if (index > 0)
        throw new InputError(`${path} is of the type ${button.type}, which only the first button may have`, path)
      break
    case 'switchInlineQuery':
    case 'switchInlineQueryCurrentChat':
    case 'userProfile':
      break
    case 'switchInlineQueryChosenChats':
      if (button.isUser === true || button.isBot === true || button.isGroup === true || button.isChannel === true) break
      throw new InputError(`${path} must let chats be chosen: set isUser, isBot, isGroup or isChannel`, path)
    default:
      throw new InputError(`${path}.type must name a kind of inline button, but it is ${nameOf(button)}`, path)
  }
}

function assertKeyboardButton(button: KeyboardButton, path: string): void {
  switch (button.type) {
    case 'miniApp':
      assertLink(button.url, `${path}.url`, SECURE_LINK, 'a link that begins with https://')
      break
    case 'requestUser':
      if (button.maxQuantity !== undefined)
        assertWholeNumber(button.maxQuantity, `${path}.maxQuantity`, 1, MAX_REQUESTED_USERS)
      assertWholeNumber(button.requestId, `${path}.requestId`, MIN_INT32, MAX_INT32)
      break
    case 'requestChat':
    case 'requestManagedBot':
      assertWholeNumber(button.requestId, `${path}.requestId`, MIN_INT32, MAX_INT32)
      break
    case 'text':
    case 'requestContact':
    case 'requestLocation':
    case 'requestPoll':
      break
    default:
      throw new InputError(`${path}.type must name a kind of button, but it is ${nameOf(button)}`, path)
  }
}

function assertPlaceholder(placeholder: string | undefined, argument: string): void {
  if (placeholder !== undefined)
    assertTextLength(placeholder, `${argument}.inputFieldPlaceholder`, 1, MAX_PLACEHOLDER_CHARACTERS)
}

function assertLink(url: string, path: string, pattern: RegExp, wanted: string): void {
  if (typeof url !== 'string' || !pattern.test(url))
    throw new InputError(`${path} must be ${wanted}, but it is ${JSON.stringify(url)}`, path)
}

/** Names the type of what the compiler thinks cannot be: a caller without types gets here. */
function nameOf(value: { readonly type?: unknown }): string {
  return JSON.stringify(value.type) ?? 'missing'
}
