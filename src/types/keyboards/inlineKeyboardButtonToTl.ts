import type * as tl from '../../tl/generated/api.js'
import { buttonStyleToTl } from './buttonStyle.js'
import type { ButtonUsers } from './buttonUsers.js'
import type { InlineKeyboardButton, InlineKeyboardButtonSwitchInlineChosen } from './inlineKeyboardButton.js'

/** Turns an `InlineKeyboardButton` into what is sent. */
export function inlineKeyboardButtonToTl(button: InlineKeyboardButton, users: ButtonUsers): tl.KeyboardButton {
  const base = { text: button.text, style: buttonStyleToTl(button.style) }
  switch (button.type) {
    case 'url':
      return { _: 'keyboardButtonUrl', ...base, url: button.url }
    case 'callbackData': {
      const data = new TextEncoder().encode(button.callbackData)
      return { _: 'keyboardButtonCallback', ...base, data, requires_password: button.requiresPassword }
    }
    case 'miniApp':
      return { _: 'keyboardButtonWebView', ...base, url: button.url }
    case 'loginUrl': {
      const { url, botUsername, forwardText, requestWriteAccess } = button.loginUrl
      return {
        _: 'inputKeyboardButtonUrlAuth',
        ...base,
        url,
        bot: botUsername === undefined ? { _: 'inputUserSelf' } : users.bot(botUsername),
        fwd_text: forwardText,
        request_write_access: requestWriteAccess,
      }
    }
    case 'switchInlineQuery':
      return { _: 'keyboardButtonSwitchInline', ...base, query: button.inlineQuery }
    case 'switchInlineQueryCurrentChat':
      return { _: 'keyboardButtonSwitchInline', ...base, query: button.inlineQuery, same_peer: true }
    case 'switchInlineQueryChosenChats':
      return {
        _: 'keyboardButtonSwitchInline',
        ...base,
        query: button.inlineQuery,
        peer_types: chosenKinds(button).map((_) => ({ _ })),
      }
    case 'callbackGame':
      return { _: 'keyboardButtonGame', ...base }
    case 'pay':
      return { _: 'keyboardButtonBuy', ...base }
    case 'copy':
      return { _: 'keyboardButtonCopy', ...base, copy_text: button.textToCopy }
    case 'userProfile':
      return { _: 'inputKeyboardButtonUserProfile', ...base, user_id: users.user(button.userId) }
  }
}

function chosenKinds(button: InlineKeyboardButtonSwitchInlineChosen): readonly tl.InlineQueryPeerType['_'][] {
  const kinds: tl.InlineQueryPeerType['_'][] = []
  if (button.isUser === true) kinds.push('inlineQueryPeerTypePM')
  if (button.isBot === true) kinds.push('inlineQueryPeerTypeBotPM')
  if (button.isGroup === true) kinds.push('inlineQueryPeerTypeChat', 'inlineQueryPeerTypeMegagroup')
  if (button.isChannel === true) kinds.push('inlineQueryPeerTypeBroadcast')
  return kinds
}
