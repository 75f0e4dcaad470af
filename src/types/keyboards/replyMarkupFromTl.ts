import type * as tl from '../../tl/generated/api.js'
import { withoutUndefined } from '../withoutUndefined.js'
import { inlineKeyboardButtonFromTl } from './inlineKeyboardButtonFromTl.js'
import { keyboardButtonFromTl } from './keyboardButtonFromTl.js'
import type {
  ReplyMarkup,
  ReplyMarkupForceReply,
  ReplyMarkupKeyboard,
  ReplyMarkupRemoveKeyboard,
} from './replyMarkup.js'

/** Builds a `ReplyMarkup`. */
export function replyMarkupFromTl(markup: tl.ReplyMarkup): ReplyMarkup {
  switch (markup._) {
    case 'replyInlineMarkup':
      return { type: 'inlineKeyboard', inlineKeyboard: rowsOf(markup.rows, inlineKeyboardButtonFromTl) }
    case 'replyKeyboardMarkup':
      return withoutUndefined<ReplyMarkupKeyboard>({
        type: 'keyboard',
        keyboard: rowsOf(markup.rows, keyboardButtonFromTl),
        isPersistent: marked(markup.persistent),
        isResized: marked(markup.resize),
        isOneTime: marked(markup.single_use),
        inputFieldPlaceholder: markup.placeholder,
        isSelective: marked(markup.selective),
      })
    case 'replyKeyboardHide':
      return withoutUndefined<ReplyMarkupRemoveKeyboard>({
        type: 'removeKeyboard',
        isSelective: marked(markup.selective),
      })
    case 'replyKeyboardForceReply':
      return withoutUndefined<ReplyMarkupForceReply>({
        type: 'forceReply',
        inputFieldPlaceholder: markup.placeholder,
        isSelective: marked(markup.selective),
      })
  }
}

function marked(flag: boolean | undefined): true | undefined {
  return flag === true ? true : undefined
}

/** Buttons of a kind that this version does not know are left out; a row keeps its place. */
function rowsOf<Button>(
  rows: readonly tl.KeyboardButtonRow[],
  build: (button: tl.KeyboardButton) => Button | undefined,
): readonly (readonly Button[])[] {
  return rows.map(({ buttons }) => buttons.flatMap((button) => build(button) ?? []))
}
