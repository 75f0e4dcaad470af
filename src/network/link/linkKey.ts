import type { ServerSalt } from '../../mtproto/session/session.js'

/** An authorization key with what a link needs to use it. */
export interface LinkKey {
  /** 256 bytes. Never to be printed. */
  readonly authKey: Uint8Array
  readonly authKeyId: bigint
  readonly salts: readonly ServerSalt[]
  /** Server time less local time when it was last learned, in milliseconds. */
  readonly timeOffsetMs: number
  /** When the key was agreed on, in milliseconds since the epoch. */
  readonly createdAt: number
}

/** Where a link keeps its key. */
export interface LinkKeyStore {
  load(): Promise<LinkKey | undefined>
  /** Resolves once the key is durable: it is not used before. */
  save(key: LinkKey): Promise<void>
  /** Resolves once the key is gone: the server says, and has proved, that it knows it no more. */
  forget(): Promise<void>
  /** Whether a key that the server does not know may be thrown away: not while an account hangs on it. */
  mayReplace(): boolean
}
