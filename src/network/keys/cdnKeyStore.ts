import type { Crypto } from '../../crypto/crypto.js'
import { rsaPublicKeyFromPem } from '../../crypto/rsa/rsaPublicKeyFromPem.js'
import type { RsaPublicKey } from '../../crypto/rsa/rsaPublicKey.js'
import { InputError } from '../../errors/inputError.js'
import type * as tl from '../../tl/generated/api.js'
import type { LinkKey, LinkKeyStore } from '../link/linkKey.js'

/** Keys of the content delivery network: nothing hangs on them, so they are kept in memory alone. */
export interface CdnKeyStore extends LinkKeyStore {
  /** What the data centre proves itself by: nothing before `load`. */
  readonly publicKeys: readonly RsaPublicKey[]
}

/** Makes the store of one data centre. `load` asks the account's own data centre for the public keys: https://core.telegram.org/cdn. */
export function createCdnKeyStore(dcId: number, crypto: Crypto, fetch: () => Promise<tl.CdnConfig>): CdnKeyStore {
  let key: LinkKey | undefined
  let publicKeys: readonly RsaPublicKey[] = []
  return {
    get publicKeys() {
      return publicKeys
    },
    async load() {
      const { public_keys } = await fetch()
      const pems = public_keys.filter(({ dc_id }) => dc_id === dcId).map(({ public_key }) => public_key)
      if (pems.length === 0) throw new InputError(`Telegram names no key for its delivery data centre ${dcId}.`, 'dcId')
      publicKeys = pems.map((pem) => rsaPublicKeyFromPem(crypto, pem))
      return key
    },
    async save(made) {
      key = made
    },
    async forget() {
      key = undefined
    },
    mayReplace: () => true,
  }
}
