import { type AuthKey, createAuthKey } from '../../src/crypto/authKey.js'
import { nodeCrypto } from '../../src/platform/node/crypto/nodeCrypto.js'
import { seededRandomBytes } from '../seededRandomBytes.js'

/** A key for tests, always the same. */
export const testAuthKey: AuthKey = createAuthKey(nodeCrypto, seededRandomBytes(20)(256))
