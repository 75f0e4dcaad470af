import { InputError } from '../../errors/inputError.js'
import { assertProxy } from './assertProxy.js'
import type { Proxy } from './proxy.js'

const TELEGRAM_HOSTS: ReadonlySet<string> = new Set(['t.me', 'telegram.me', 'telegram.dog'])
const DEFAULT_PORTS: ReadonlyMap<string, number> = new Map([
  ['socks5:', 1_080],
  ['socks5h:', 1_080],
  ['http:', 80],
])

/**
 * Reads a proxy from a link: `tg://proxy?server=...&port=...&secret=...`, `https://t.me/proxy?...`, `tg://socks?...`,
 * `https://t.me/socks?...`, `socks5://user:password@host:port` or `http://user:password@host:port`.
 * Throws an `InputError`, which repeats nothing of the link, on everything else. See https://core.telegram.org/api/links#mtproxy-links.
 */
export function parseProxyLink(text: string): Proxy {
  const url = urlOf(text.trim())
  const name = telegramName(url)
  const proxy = name === undefined ? ownProxy(url) : telegramProxy(name, url.searchParams)
  if (proxy === undefined) throw noLink()
  assertProxy(proxy)
  return proxy
}

function urlOf(text: string): URL {
  const whole = /^(?:t\.me|telegram\.me|telegram\.dog)\//i.test(text) ? `https://${text}` : text
  try {
    return new URL(whole)
  } catch {
    throw noLink()
  }
}

/** The last part of a link of Telegram's, such as `proxy`. */
function telegramName(url: URL): string | undefined {
  if (url.protocol === 'tg:') return (url.host || url.pathname).replaceAll('/', '').toLowerCase()
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  if (!isWeb || !TELEGRAM_HOSTS.has(url.hostname.replace(/^www\./, ''))) return undefined
  return url.pathname.replaceAll('/', '').toLowerCase()
}

function telegramProxy(name: string, params: URLSearchParams): Proxy | undefined {
  const host = params.get('server') ?? ''
  const port = portOf(params.get('port') ?? '')
  switch (name) {
    case 'proxy':
      // A plus sign of base64 that nobody escaped has become a blank.
      return { type: 'mtproxy', host, port, secret: (params.get('secret') ?? '').replaceAll(' ', '+') }
    case 'socks':
      return { type: 'socks5', host, port, ...credentials(params.get('user') ?? '', params.get('pass') ?? '') }
    case 'http':
      return { type: 'http', host, port, ...credentials(params.get('user') ?? '', params.get('pass') ?? '') }
    default:
      return undefined
  }
}

function ownProxy(url: URL): Proxy | undefined {
  const defaultPort = DEFAULT_PORTS.get(url.protocol)
  const isBare = /^\/?$/.test(url.pathname) && url.search === '' && url.hash === ''
  if (defaultPort === undefined || !isBare) return undefined
  return {
    type: url.protocol === 'http:' ? 'http' : 'socks5',
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? defaultPort : portOf(url.port),
    ...credentials(decoded(url.username), decoded(url.password)),
  }
}

function portOf(text: string): number {
  return /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
}

function credentials(username: string, password: string): { readonly username?: string; readonly password?: string } {
  return { ...(username !== '' && { username }), ...(password !== '' && { password }) }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw noLink()
  }
}

function noLink(): InputError {
  return new InputError(
    'This is no link of a proxy. Use `tg://proxy?server=...&port=...&secret=...`, `tg://socks?...`, the same at `https://t.me/`, ' +
      '`socks5://user:password@host:port` or `http://user:password@host:port`.',
    'proxy',
  )
}
