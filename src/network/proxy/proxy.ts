/** A SOCKS5 proxy. It looks host names up itself. https://www.rfc-editor.org/rfc/rfc1928 */
export interface SocksProxy {
  readonly type: 'socks5'
  readonly host: string
  readonly port: number
  /** Signs in with a name and a password; absent for a proxy that asks for none. */
  readonly username?: string
  readonly password?: string
}

/** An HTTP proxy that lets `CONNECT` through. https://www.rfc-editor.org/rfc/rfc9110#section-9.3.6 */
export interface HttpProxy {
  readonly type: 'http'
  readonly host: string
  readonly port: number
  /** Signs in with a name and a password; absent for a proxy that asks for none. */
  readonly username?: string
  readonly password?: string
}

/** A proxy of Telegram's own kind. https://core.telegram.org/mtproto/mtproto-transports#transport-obfuscation */
export interface MtProxy {
  readonly type: 'mtproxy'
  readonly host: string
  readonly port: number
  /**
   * The secret in hexadecimal, base64 or base64url: 16 bytes; `dd` and 16 bytes; or `ee`, 16 bytes and the domain that
   * the connection pretends to visit.
   */
  readonly secret: string
}

/** A proxy to reach Telegram through. */
export type Proxy = SocksProxy | HttpProxy | MtProxy
