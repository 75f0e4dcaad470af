/** What a `t.me` or `tg:` link leads to. */
export type LinkTarget =
  | { readonly type: 'username'; readonly username: string }
  | { readonly type: 'phoneNumber'; readonly phoneNumber: string }
  | { readonly type: 'inviteLink'; readonly hash: string }
  | { readonly type: 'user'; readonly userId: number }
  | { readonly type: 'channel'; readonly channelId: number }

const WEB_LINK = /^(?:https?:\/\/)?(?:www\.)?(?:t\.me|telegram\.(?:me|dog))\/(.+)$/i
const NAMED_HOST = /^(?:https?:\/\/)?([a-z][a-z0-9_]{1,31})\.t\.me(?:[/?#].*)?$/i
const APP_LINK = /^tg:(?:\/\/)?([a-z_]+)\?(.+)$/i
export const USERNAME: RegExp = /^[a-z][a-z0-9_]{1,31}$/i
const HASH = /^[\w-]+$/
const DIGITS = /^\d+$/

/** First words of links that lead to something other than a chat. See https://core.telegram.org/api/links. */
const RESERVED = new Set(
  [
    'addemoji addlist addstickers addtheme auction bg boost call confirmphone contact giftcode invoice login',
    'm newbot nft proxy setlanguage share socks stickers s web a k',
  ]
    .join(' ')
    .split(' '),
)

/** Reads a link that leads to a chat or user; nothing of any other text. See https://core.telegram.org/api/links. */
export function parseLink(text: string): LinkTarget | undefined {
  const appLink = APP_LINK.exec(text)
  if (appLink) return parseAppLink(appLink[1] ?? '', new URLSearchParams(appLink[2]))
  const webLink = WEB_LINK.exec(text)
  if (webLink) return parsePath((webLink[1] ?? '').split(/[?#]/, 1)[0] ?? '')
  const namedHost = NAMED_HOST.exec(text)?.[1]
  return namedHost === undefined ? undefined : usernameTarget(namedHost)
}

function parsePath(path: string): LinkTarget | undefined {
  const [first = '', second = ''] = path.split('/')
  if (first.startsWith('+') || first.startsWith('%20') || first.startsWith(' ')) {
    const rest = first.replace(/^(?:\+|%20| )/, '')
    // A phone number follows the plus sign as an invite link's hash does, and a hash is never only digits.
    return DIGITS.test(rest) ? { type: 'phoneNumber', phoneNumber: rest } : inviteTarget(rest)
  }
  switch (first.toLowerCase()) {
    case 'joinchat':
      return inviteTarget(second)
    case 'c':
      return channelTarget(second)
    case 's':
      // The preview of a channel on the web.
      return usernameTarget(second)
    default:
      return usernameTarget(first)
  }
}

function parseAppLink(action: string, parameters: URLSearchParams): LinkTarget | undefined {
  const phoneNumber = parameters.get('phone')?.replace(/^[+ ]/, '')
  switch (action.toLowerCase()) {
    case 'join':
      return inviteTarget(parameters.get('invite') ?? '')
    case 'resolve':
      if (phoneNumber !== undefined) return DIGITS.test(phoneNumber) ? { type: 'phoneNumber', phoneNumber } : undefined
      return usernameTarget(parameters.get('domain') ?? '')
    case 'privatepost':
      return channelTarget(parameters.get('channel') ?? '')
    case 'user':
      return userTarget(parameters.get('id') ?? '')
    case 'openmessage':
      return userTarget(parameters.get('user_id') ?? '')
    default:
      return undefined
  }
}

function inviteTarget(hash: string): LinkTarget | undefined {
  return HASH.test(hash) ? { type: 'inviteLink', hash } : undefined
}

function usernameTarget(username: string): LinkTarget | undefined {
  return USERNAME.test(username) && !RESERVED.has(username.toLowerCase()) ? { type: 'username', username } : undefined
}

function channelTarget(channelId: string): LinkTarget | undefined {
  return DIGITS.test(channelId) ? { type: 'channel', channelId: Number(channelId) } : undefined
}

function userTarget(userId: string): LinkTarget | undefined {
  return DIGITS.test(userId) ? { type: 'user', userId: Number(userId) } : undefined
}
