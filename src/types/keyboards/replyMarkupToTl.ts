import type * as tl from '../../tl/generated/api.js'
import type { ButtonUsers } from './buttonUsers.js'
import { inlineKeyboardButtonToTl } from './inlineKeyboardButtonToTl.js'
import { keyboardButtonToTl } from './keyboardButtonToTl.js'
import type { ReplyMarkup } from './replyMarkup.js'

/** Turns a `ReplyMarkup` into what is sent. */
export function replyMarkupToTl(markup: ReplyMarkup, users: ButtonUsers): tl.ReplyMarkup {
  switch (markup.type) {
    case 'inlineKeyboard':
      return {
        _: 'replyInlineMarkup',
        rows: markup.inlineKeyboard.map((row) => ({
          _: 'keyboardButtonRow',
          buttons: row.map((button) => inlineKeyboardButtonToTl(button, users)),
        })),
      }
    case 'keyboard':
      return {
        _: 'replyKeyboardMarkup',
        rows: markup.keyboard.map((row) => ({ _: 'keyboardButtonRow', buttons: row.map(keyboardButtonToTl) })),
        persistent: markup.isPersistent,
        resize: markup.isResized,
        single_use: markup.isOneTime,
        placeholder: markup.inputFieldPlaceholder,
        selective: markup.isSelective,
      }
    case 'removeKeyboard':
      return { _: 'replyKeyboardHide', selective: markup.isSelective }
    case 'forceReply':
      return {
        _: 'replyKeyboardForceReply',
        // An answer that was asked for is asked for once, as the Bot API does it.
        single_use: true,
        placeholder: markup.inputFieldPlaceholder,
        selective: markup.isSelective,
      }
  }
}
