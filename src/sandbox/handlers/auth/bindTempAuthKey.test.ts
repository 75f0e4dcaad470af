import { describe, expect, it } from 'vitest'
import { testAuthKey } from '../../../../tests/mtproto/testAuthKey.js'
import { seededRandomBytes } from '../../../../tests/seededRandomBytes.js'
import { createAuthKey } from '../../../crypto/authKey.js'
import { type Binding, bindCall } from '../../../network/keys/bindCall.js'
import { nodeCrypto as crypto } from '../../../platform/node/crypto/nodeCrypto.js'
import type * as tl from '../../../tl/generated/api.js'
import { createCallContext } from '../../server/createCallContext.js'
import type { Authorization } from '../../world/authorization.js'
import { createWorld } from '../../world/createWorld.js'
import type { World } from '../../world/world.js'
import { bindTempAuthKey } from './bindTempAuthKey.js'
import { dropTempAuthKeys } from './dropTempAuthKeys.js'

const NOW = 1_700_000_000_000
const randomBytes = seededRandomBytes(77)
const SESSION_ID = 0x55n
const MESSAGE_ID = 0x1234_5678_9abc_def0n

function keyOf(seed: number, fields: Partial<Authorization> = {}): Authorization {
  const { id: keyId, bytes: key } = seed === 0 ? testAuthKey : createAuthKey(crypto, seededRandomBytes(seed)(256))
  return { keyId, key, dcId: 2, createdAt: NOW, activeAt: NOW, firstSalt: 1n, hash: 1n, ...fields }
}

/** A world with a permanent key, its temporary one, and another pair. */
function createKeys() {
  const world: World = createWorld(1)
  const permanent = keyOf(0)
  const temporary = keyOf(41, { expiresAt: NOW + 86_400_000 })
  const otherPermanent = keyOf(42)
  const otherTemporary = keyOf(43, { expiresAt: NOW + 86_400_000 })
  for (const key of [permanent, temporary, otherPermanent, otherTemporary]) world.authorizations.set(key.keyId, key)
  const contextOf = (key: Authorization, authorization: Authorization = key) =>
    createCallContext({
      world,
      crypto,
      authorization,
      settings: { apiId: 1, apiHash: '', servers: [], homeDcId: 2 },
      origin: { key, sessionId: SESSION_ID, messageId: MESSAGE_ID },
      layer: 228,
      now: NOW,
    })
  const callOf = (fields: Partial<Binding> = {}): tl.auth_bindTempAuthKey =>
    bindCall(crypto, randomBytes, {
      permanentKey: permanent.key,
      temporaryKeyId: temporary.keyId,
      sessionId: SESSION_ID,
      messageId: MESSAGE_ID,
      expiresAt: NOW / 1_000 + 86_000,
      ...fields,
    })
  return { world, permanent, temporary, otherPermanent, otherTemporary, contextOf, callOf }
}

describe('auth.bindTempAuthKey', () => {
  it('2.29 binds by a proof under the permanent key, and lets the one before it serve no longer', () => {
    const { permanent, temporary, otherTemporary, contextOf, callOf } = createKeys()
    expect(bindTempAuthKey(contextOf(temporary), callOf())).toBe(true)
    expect([temporary.boundKeyId, temporary.expiresAt]).toEqual([permanent.keyId, NOW + 86_000_000])
    expect(bindTempAuthKey(contextOf(temporary), callOf())).toBe(true)
    expect(bindTempAuthKey(contextOf(otherTemporary), callOf({ temporaryKeyId: otherTemporary.keyId }))).toBe(true)
    expect([temporary.boundKeyId, otherTemporary.boundKeyId]).toEqual([undefined, permanent.keyId])
  })

  it.each<readonly [string, Partial<Binding>]>([
    ['of another temporary key', { temporaryKeyId: 9n }],
    ['of another session', { sessionId: SESSION_ID + 1n }],
    ['of another message', { messageId: MESSAGE_ID + 4n }],
    ['that has ended already', { expiresAt: NOW / 1_000 }],
    ['by a key that nobody knows', { permanentKey: seededRandomBytes(44)(256) }],
  ])('2.29 refuses a proof %s', (_what, fields) => {
    const { temporary, contextOf, callOf } = createKeys()
    expect(() => bindTempAuthKey(contextOf(temporary), callOf(fields))).toThrow('ENCRYPTED_MESSAGE_INVALID')
    expect(temporary.boundKeyId).toBeUndefined()
  })

  it('2.29 refuses a call whose fields are not those of its proof, and a proof with any byte changed', () => {
    const { temporary, otherPermanent, contextOf, callOf } = createKeys()
    const call = callOf()
    const forged: tl.auth_bindTempAuthKey[] = [
      { ...call, nonce: call.nonce + 1n },
      { ...call, expires_at: call.expires_at + 1 },
      { ...call, perm_auth_key_id: otherPermanent.keyId },
      { ...call, perm_auth_key_id: temporary.keyId },
      { ...call, encrypted_message: new Uint8Array(0) },
      ...Array.from(call.encrypted_message, (_, index) => {
        const encrypted_message = Uint8Array.from(call.encrypted_message)
        encrypted_message[index] = (encrypted_message[index] ?? 0) ^ 1
        return { ...call, encrypted_message }
      }),
    ]
    for (const one of forged) {
      expect(() => bindTempAuthKey(contextOf(temporary), one)).toThrow('ENCRYPTED_MESSAGE_INVALID')
    }
  })

  it('2.29 is for temporary keys, and for one permanent key each', () => {
    const { permanent, temporary, otherPermanent, contextOf, callOf } = createKeys()
    expect(() => bindTempAuthKey(contextOf(permanent), callOf())).toThrow('TEMP_AUTH_KEY_EMPTY')
    bindTempAuthKey(contextOf(temporary), callOf())
    const elsewhere = callOf({ permanentKey: otherPermanent.key })
    expect(() => bindTempAuthKey(contextOf(temporary), elsewhere)).toThrow('TEMP_AUTH_KEY_ALREADY_BOUND')
  })

  it('2.28 is refused between data centres', () => {
    const { world, contextOf, callOf } = createKeys()
    const temporary = keyOf(41, { expiresAt: NOW + 86_400_000, dcId: 4 })
    world.authorizations.set(temporary.keyId, temporary)
    expect(() => bindTempAuthKey(contextOf(temporary), callOf())).toThrow('ENCRYPTED_MESSAGE_INVALID')
  })
})

describe('auth.dropTempAuthKeys', () => {
  it('forgets the temporary keys of the permanent one, and no other', () => {
    const { world, permanent, temporary, otherPermanent, otherTemporary, contextOf, callOf } = createKeys()
    bindTempAuthKey(contextOf(temporary), callOf())
    const other = { permanentKey: otherPermanent.key, temporaryKeyId: otherTemporary.keyId }
    bindTempAuthKey(contextOf(otherTemporary), callOf(other))
    dropTempAuthKeys(contextOf(temporary, permanent), { except_auth_keys: BigInt64Array.of(temporary.keyId) })
    expect(world.authorizations.size).toBe(4)
    dropTempAuthKeys(contextOf(temporary, permanent), { except_auth_keys: new BigInt64Array(0) })
    expect([...world.authorizations.keys()]).toEqual([permanent.keyId, otherPermanent.keyId, otherTemporary.keyId])
  })
})
