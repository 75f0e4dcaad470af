import type { InlineKeyboardButton } from '../../types/keyboards/inlineKeyboardButton.js'
import type { ReplyMarkupInlineKeyboard } from '../../types/keyboards/replyMarkup.js'

/**
 * Buttons below a message, put together one after the other: `new InlineKeyboard().callback('Yes', 'yes').callback('No', 'no').row()...`.
 * It is a `replyMarkup` itself. Every method returns a new keyboard and leaves the old one as it is.
 */
export class InlineKeyboard implements ReplyMarkupInlineKeyboard {
  readonly type = 'inlineKeyboard'
  readonly inlineKeyboard: readonly (readonly InlineKeyboardButton[])[]

  constructor(rows: readonly (readonly InlineKeyboardButton[])[] = []) {
    this.inlineKeyboard = rows
  }

  /** Adds any button to the last row. */
  add(button: InlineKeyboardButton): InlineKeyboard {
    const last = this.inlineKeyboard.at(-1) ?? []
    return new InlineKeyboard([...this.inlineKeyboard.slice(0, -1), [...last, button]])
  }

  /** Adds a button that sends the bot a callback query with these data. */
  callback(text: string, callbackData: string): InlineKeyboard {
    return this.add({ type: 'callbackData', text, callbackData })
  }

  /** Adds a button that opens a link. */
  url(text: string, url: string): InlineKeyboard {
    return this.add({ type: 'url', text, url })
  }

  /** Adds a button that copies a text. */
  copy(text: string, textToCopy: string): InlineKeyboard {
    return this.add({ type: 'copy', text, textToCopy })
  }

  /** Begins a new row. */
  row(): InlineKeyboard {
    return new InlineKeyboard([...this.inlineKeyboard, []])
  }
}
