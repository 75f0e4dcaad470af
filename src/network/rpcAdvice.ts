const ADVICE: ReadonlyMap<string, string> = new Map([
  ['AUTH_KEY_UNREGISTERED', 'this account is not signed in here; call `start`'],
  ['AUTH_KEY_DUPLICATED', 'the same session was used from two places at once, so Telegram ended it; sign in again'],
  ['SESSION_REVOKED', 'the session was ended from another device; sign in again'],
  ['API_ID_INVALID', 'check `apiId` and `apiHash`; see https://my.telegram.org'],
  ['PHONE_NUMBER_INVALID', 'give the number in international form'],
  ['PHONE_CODE_INVALID', 'the code is not the one that was sent'],
  ['PHONE_CODE_EXPIRED', 'ask for a new code'],
  ['PASSWORD_HASH_INVALID', 'the password is not the right one'],
  ['SESSION_PASSWORD_NEEDED', 'the account has a password: give it as well'],
  ['ACCESS_TOKEN_INVALID', 'the bot token is not one that @BotFather gave out'],
  ['CHAT_ADMIN_REQUIRED', 'this takes an administrator of the chat with the right for it'],
  ['CHAT_WRITE_FORBIDDEN', 'this account may not write in the chat'],
  ['CHANNEL_PRIVATE', 'this account is not in the chat, or was banned from it'],
  ['PEER_ID_INVALID', 'the chat is unknown to this account, or cannot be used for this'],
  ['INVITE_HASH_EXPIRED', 'the invite link is expired, used up or revoked'],
  ['INVITE_HASH_INVALID', 'there is no such invite link'],
  ['INVITE_REQUEST_SENT', 'a join request was sent; an administrator has to approve it'],
  ['USER_ALREADY_PARTICIPANT', 'the account is in the chat already'],
  ['USERS_TOO_MUCH', 'the limit of the chat or of the link is reached'],
  ['USERNAME_NOT_OCCUPIED', 'nobody has this username'],
  ['MESSAGE_TOO_LONG', 'split the text'],
  ['FLOOD_WAIT', 'wait that many seconds before calling again'],
  ['SLOWMODE_WAIT', 'the chat is in slow mode: wait that many seconds before sending again'],
])

/** What a caller can do about an error, for those where it is known. */
export function rpcAdvice(text: string): string | undefined {
  return ADVICE.get(text.replace(/_\d+$/, ''))
}
