import { base64ToBytes } from '../../bytes/base64ToBytes.js'
import { bytesToBase64Url } from '../../bytes/bytesToBase64Url.js'
import { InputError } from '../../errors/inputError.js'

const LINK = /^(?:tg:\/\/login\?(?:.*&)?token=)?([\w-]+={0,2})$/

/** Writes the token of a QR code as the link that the code shows. See https://core.telegram.org/api/links#qr-code-login-links. */
export function loginLink(token: Uint8Array): string {
  return `tg://login?token=${bytesToBase64Url(token)}`
}

/** Reads the token of such a link, or the token alone. The link never stands in the error's text. */
export function tokenOfLoginLink(link: string): Uint8Array {
  const [, text] = (typeof link === 'string' ? LINK.exec(link.trim()) : undefined) ?? []
  const token = text === undefined ? undefined : base64ToBytes(text)
  if (token === undefined || token.length === 0)
    throw new InputError('link must be what a QR code for signing in says: tg://login?token=…', 'link')
  return token
}
