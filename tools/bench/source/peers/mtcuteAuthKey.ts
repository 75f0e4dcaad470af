import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { __tlReaderMap } from '@mtcute/node/utils.js'
import type Long from 'long'
import { mtcuteCrypto } from './mtcuteCrypto.js'

/** The envelope of mtcute as far as it is used here. */
export interface MtcuteAuthKey {
  setup(key: Uint8Array): void
  encryptMessage(message: Uint8Array, salt: Long, sessionId: Long): Uint8Array
  decryptMessage(packet: Uint8Array, sessionId: Long, heard: (messageId: Long) => void): void
}

interface AuthKeyModule {
  readonly AuthKey: new (crypto: unknown, log: unknown, readers: unknown) => MtcuteAuthKey
}

/** mtcute's own class for the envelope: the package does not export it, so it is loaded by its path. */
export async function mtcuteAuthKey(key: Uint8Array): Promise<MtcuteAuthKey> {
  const require = createRequire(import.meta.url)
  const path = join(dirname(require.resolve('@mtcute/core')), 'network', 'auth-key.js')
  const { AuthKey } = (await import(pathToFileURL(path).href)) as AuthKeyModule
  const log = {
    verbose() {},
    warn(text: string) {
      throw new Error(`mtcute refuses a message: ${text}`)
    },
  }
  const authKey = new AuthKey(await mtcuteCrypto(), log, __tlReaderMap)
  authKey.setup(key)
  return authKey
}
