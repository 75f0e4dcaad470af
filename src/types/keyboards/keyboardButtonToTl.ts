import type * as tl from '../../tl/generated/api.js'
import { chatAdministratorRightsToTl } from '../chats/chatAdministratorRightsToTl.js'
import { buttonStyleToTl } from './buttonStyle.js'
import type { KeyboardButton, KeyboardButtonRequestChat } from './keyboardButton.js'

/** Turns a `KeyboardButton` into what is sent. */
export function keyboardButtonToTl(button: KeyboardButton): tl.KeyboardButton {
  const base = { text: button.text, style: buttonStyleToTl(button.style) }
  switch (button.type) {
    case 'text':
      return { _: 'keyboardButton', ...base }
    case 'requestContact':
      return { _: 'keyboardButtonRequestPhone', ...base }
    case 'requestLocation':
      return { _: 'keyboardButtonRequestGeoLocation', ...base }
    case 'requestPoll': {
      const quiz = button.pollType === undefined ? undefined : button.pollType === 'quiz'
      return { _: 'keyboardButtonRequestPoll', ...base, quiz }
    }
    case 'miniApp':
      return { _: 'keyboardButtonSimpleWebView', ...base, url: button.url }
    case 'requestUser':
      return {
        _: 'inputKeyboardButtonRequestPeer',
        ...base,
        button_id: button.requestId,
        peer_type: { _: 'requestPeerTypeUser', bot: button.isBot, premium: button.isPremium },
        max_quantity: button.maxQuantity ?? 1,
        name_requested: button.requestName,
        username_requested: button.requestUsername,
        photo_requested: button.requestPhoto,
      }
    case 'requestChat':
      return {
        _: 'inputKeyboardButtonRequestPeer',
        ...base,
        button_id: button.requestId,
        peer_type: chatKindToTl(button),
        max_quantity: 1,
        name_requested: button.requestTitle,
        username_requested: button.requestUsername,
        photo_requested: button.requestPhoto,
      }
    case 'requestManagedBot':
      return {
        _: 'inputKeyboardButtonRequestPeer',
        ...base,
        button_id: button.requestId,
        peer_type: {
          _: 'requestPeerTypeCreateBot',
          bot_managed: true,
          suggested_name: button.suggestedName,
          suggested_username: button.suggestedUsername,
        },
        max_quantity: 1,
      }
  }
}

function chatKindToTl(button: KeyboardButtonRequestChat): tl.RequestPeerType {
  const { userAdministratorRights: userRights, botAdministratorRights: botRights } = button
  const shared = {
    creator: button.isOwner,
    has_username: button.hasUsername,
    user_admin_rights: userRights && chatAdministratorRightsToTl(userRights),
    bot_admin_rights: botRights && chatAdministratorRightsToTl(botRights),
  }
  if (button.isChannel) return { _: 'requestPeerTypeBroadcast', ...shared }
  return { _: 'requestPeerTypeChat', ...shared, forum: button.isForum, bot_participant: button.isBotMember }
}
