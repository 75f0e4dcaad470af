/** Which library a session string comes from. */
export type SessionSource = 'whimbrel' | 'gramJs' | 'telethon' | 'pyrogram' | 'mtcute' | 'mtKruto'

/** What a session string holds: the key, and as much of the account as its library writes down. */
export interface ImportedSession {
  readonly source: SessionSource
  readonly dcId: number
  /** 256 bytes. */
  readonly authKey: Uint8Array
  /** Whether it is of Telegram's test servers, where the string says so. */
  readonly isTest?: boolean
  /** The application that signed in, where the string says so. */
  readonly apiId?: number
  /** Who is signed in, where the string says so. */
  readonly account?: { readonly id: number; readonly isBot: boolean }
}
