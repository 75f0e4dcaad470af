import type { Handler } from '../../handler.js'

/** Forgets the temporary keys of the caller's permanent key, save those that are named. */
export const dropTempAuthKeys: Handler<'auth.dropTempAuthKeys'> = ({ world, authorization }, { except_auth_keys }) => {
  const kept = new Set(except_auth_keys)
  for (const [keyId, { boundKeyId }] of world.authorizations) {
    if (boundKeyId === authorization.keyId && !kept.has(keyId)) world.authorizations.delete(keyId)
  }
  return true
}
