import type * as tl from '../../tl/generated/api.js'
import { chatAdministratorRightsFromTl } from '../chats/chatAdministratorRights.js'
import { withoutUndefined } from '../withoutUndefined.js'
import { buttonStyleFromTl } from './buttonStyle.js'
import type {
  KeyboardButton,
  KeyboardButtonRequestChat,
  KeyboardButtonRequestManagedBot,
  KeyboardButtonRequestPoll,
  KeyboardButtonRequestUser,
} from './keyboardButton.js'
import type { KeyboardButtonBase } from './keyboardButtonBase.js'

/** Builds a `KeyboardButton`; nothing of a button that does not belong in place of a keyboard. */
export function keyboardButtonFromTl(button: tl.KeyboardButton): KeyboardButton | undefined {
  const base = withoutUndefined<KeyboardButtonBase>({ text: button.text, style: buttonStyleFromTl(button.style) })
  switch (button._) {
    case 'keyboardButton':
      return { type: 'text', ...base }
    case 'keyboardButtonRequestPhone':
      return { type: 'requestContact', ...base }
    case 'keyboardButtonRequestGeoLocation':
      return { type: 'requestLocation', ...base }
    case 'keyboardButtonRequestPoll':
      return withoutUndefined<KeyboardButtonRequestPoll>({
        type: 'requestPoll',
        ...base,
        pollType: button.quiz === undefined ? undefined : button.quiz ? 'quiz' : 'regular',
      })
    case 'keyboardButtonSimpleWebView':
      return { type: 'miniApp', ...base, url: button.url }
    case 'keyboardButtonRequestPeer':
      return requestPeerFromTl(button, base)
    default:
      return undefined
  }
}

function requestPeerFromTl(button: tl.keyboardButtonRequestPeer, base: KeyboardButtonBase): KeyboardButton {
  const { peer_type: wanted, button_id: requestId, max_quantity: maxQuantity } = button
  switch (wanted._) {
    case 'requestPeerTypeUser':
      return withoutUndefined<KeyboardButtonRequestUser>({
        type: 'requestUser',
        ...base,
        requestId,
        isBot: wanted.bot,
        isPremium: wanted.premium,
        maxQuantity,
      })
    case 'requestPeerTypeChat':
      return requestChatFromTl(base, requestId, wanted, {
        isChannel: false,
        isForum: wanted.forum,
        isBotMember: wanted.bot_participant === true ? true : undefined,
      })
    case 'requestPeerTypeBroadcast':
      return requestChatFromTl(base, requestId, wanted, { isChannel: true })
    case 'requestPeerTypeCreateBot':
      return withoutUndefined<KeyboardButtonRequestManagedBot>({
        type: 'requestManagedBot',
        ...base,
        requestId,
        suggestedName: wanted.suggested_name,
        suggestedUsername: wanted.suggested_username,
      })
  }
}

interface OfKind {
  readonly isChannel: boolean
  readonly isForum?: boolean | undefined
  readonly isBotMember?: true | undefined
}

function requestChatFromTl(
  base: KeyboardButtonBase,
  requestId: number,
  wanted: tl.requestPeerTypeChat | tl.requestPeerTypeBroadcast,
  ofKind: OfKind,
): KeyboardButtonRequestChat {
  const { user_admin_rights: userRights, bot_admin_rights: botRights } = wanted
  return withoutUndefined<KeyboardButtonRequestChat>({
    type: 'requestChat',
    ...base,
    requestId,
    ...ofKind,
    hasUsername: wanted.has_username,
    isOwner: wanted.creator === true ? true : undefined,
    userAdministratorRights: userRights && chatAdministratorRightsFromTl(userRights),
    botAdministratorRights: botRights && chatAdministratorRightsFromTl(botRights),
  })
}
