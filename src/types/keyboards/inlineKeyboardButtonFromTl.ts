import type * as tl from '../../tl/generated/api.js'
import { withoutUndefined } from '../withoutUndefined.js'
import { buttonStyleFromTl } from './buttonStyle.js'
import type {
  InlineKeyboardButton,
  InlineKeyboardButtonCallback,
  InlineKeyboardButtonSwitchInlineChosen,
} from './inlineKeyboardButton.js'
import type { KeyboardButtonBase } from './keyboardButtonBase.js'
import type { LoginUrl } from './loginUrl.js'

/** Builds an `InlineKeyboardButton`; nothing of a button that does not belong below a message. */
export function inlineKeyboardButtonFromTl(button: tl.KeyboardButton): InlineKeyboardButton | undefined {
  const base = withoutUndefined<KeyboardButtonBase>({ text: button.text, style: buttonStyleFromTl(button.style) })
  switch (button._) {
    case 'keyboardButtonUrl':
      return { type: 'url', ...base, url: button.url }
    case 'keyboardButtonCallback':
      return withoutUndefined<InlineKeyboardButtonCallback>({
        type: 'callbackData',
        ...base,
        callbackData: new TextDecoder().decode(button.data),
        requiresPassword: button.requires_password === true ? true : undefined,
      })
    case 'keyboardButtonWebView':
      return { type: 'miniApp', ...base, url: button.url }
    case 'keyboardButtonUrlAuth': {
      const loginUrl = withoutUndefined<LoginUrl>({ url: button.url, forwardText: button.fwd_text })
      return { type: 'loginUrl', ...base, loginUrl }
    }
    case 'keyboardButtonSwitchInline':
      return switchInlineFromTl(button, base)
    case 'keyboardButtonGame':
      return { type: 'callbackGame', ...base }
    case 'keyboardButtonBuy':
      return { type: 'pay', ...base }
    case 'keyboardButtonCopy':
      return { type: 'copy', ...base, textToCopy: button.copy_text }
    case 'keyboardButtonUserProfile':
      return { type: 'userProfile', ...base, userId: button.user_id }
    default:
      return undefined
  }
}

function switchInlineFromTl(button: tl.keyboardButtonSwitchInline, base: KeyboardButtonBase): InlineKeyboardButton {
  const inlineQuery = button.query
  if (button.same_peer === true) return { type: 'switchInlineQueryCurrentChat', ...base, inlineQuery }
  if (button.peer_types === undefined) return { type: 'switchInlineQuery', ...base, inlineQuery }
  const kinds = new Set(button.peer_types.map(({ _ }) => _))
  const marked = (isThere: boolean): true | undefined => (isThere ? true : undefined)
  return withoutUndefined<InlineKeyboardButtonSwitchInlineChosen>({
    type: 'switchInlineQueryChosenChats',
    ...base,
    inlineQuery,
    isUser: marked(kinds.has('inlineQueryPeerTypePM')),
    isBot: marked(kinds.has('inlineQueryPeerTypeBotPM') || kinds.has('inlineQueryPeerTypeSameBotPM')),
    isGroup: marked(kinds.has('inlineQueryPeerTypeChat') || kinds.has('inlineQueryPeerTypeMegagroup')),
    isChannel: marked(kinds.has('inlineQueryPeerTypeBroadcast')),
  })
}
