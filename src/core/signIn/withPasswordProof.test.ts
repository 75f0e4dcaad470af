import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { createSrpChallenge } from '../../crypto/srp/createSrpChallenge.js'
import { isSrpAnswerRight } from '../../crypto/srp/isSrpAnswerRight.js'
import { srpVerifier } from '../../crypto/srp/srpVerifier.js'
import { telegramDhPrime } from '../../crypto/dh/telegramDhPrime.js'
import type { SrpAlgorithm } from '../../crypto/srp/srpAlgorithm.js'
import { RpcError } from '../../errors/rpcError.js'
import { nodeCrypto, nodeRandomBytes } from '../../platform/node/crypto/nodeCrypto.js'
import type * as tl from '../../tl/generated/api.js'
import type { Core } from '../core.js'
import { newPasswordSettings } from './newPasswordSettings.js'
import { withPasswordProof } from './withPasswordProof.js'

const PASSWORD = 'opensesame'
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const ALGORITHM: SrpAlgorithm = { salt1: utf8('first salt'), salt2: utf8('second salt'), g: 3, p: telegramDhPrime }
const KDF = 'passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow'
const verifier = await srpVerifier(nodeCrypto, ALGORITHM, utf8(PASSWORD))

type Mutation = (password: tl.account_password) => tl.account_password

/** A server that asks for a password, spoils its challenges, and judges the answers by what it really asked. */
class PasswordServer {
  challengeCount = 0
  checkCount = 0
  /** How many challenges have gone stale before they are answered. */
  staleCount = 0
  readonly #mutate: Mutation
  #secret: Uint8Array = new Uint8Array(0)
  #b: Uint8Array = new Uint8Array(0)
  #srpId = 0n

  constructor(mutate: Mutation = (password) => password) {
    this.#mutate = mutate
  }

  get core(): Core {
    const invoke = async (name: string): Promise<unknown> => {
      expect(name).toBe('account.getPassword')
      return this.#mutate(this.#challenge())
    }
    const core: unknown = { crypto: nodeCrypto, randomBytes: nodeRandomBytes, invoke }
    return core as Core
  }

  check(proof: tl.inputCheckPasswordSRP): true {
    this.checkCount += 1
    if (this.staleCount-- > 0 || proof.srp_id !== this.#srpId)
      throw new RpcError(400, 'SRP_ID_INVALID', 'auth.checkPassword')
    const challenge = { secret: this.#secret, b: this.#b }
    if (!isSrpAnswerRight(nodeCrypto, ALGORITHM, verifier, challenge, { a: proof.A, m1: proof.M1 }))
      throw new RpcError(400, 'PASSWORD_HASH_INVALID', 'auth.checkPassword')
    return true
  }

  #challenge(): tl.account_password {
    this.challengeCount += 1
    const { secret, b } = createSrpChallenge(nodeCrypto, nodeRandomBytes, ALGORITHM, verifier)
    this.#secret = secret
    this.#b = b
    this.#srpId += 1n
    return {
      _: 'account.password',
      has_password: true,
      current_algo: { _: KDF, ...ALGORITHM },
      srp_B: b,
      srp_id: this.#srpId,
      new_algo: { _: KDF, ...ALGORITHM },
      new_secure_algo: { _: 'securePasswordKdfAlgoUnknown' },
      secure_random: new Uint8Array(256),
    }
  }
}

const prove = (server: PasswordServer, password = PASSWORD): Promise<true> =>
  withPasswordProof(server.core, password, async (proof) => server.check(proof))

async function refusal(answer: Promise<unknown>): Promise<Error> {
  const error: unknown = await answer.catch((reason: unknown) => reason)
  if (!(error instanceof Error)) throw new Error('it was accepted all the same')
  expect(inspect(error, { depth: null })).not.toContain(PASSWORD)
  return error
}

const algo =
  (change: Partial<SrpAlgorithm>): Mutation =>
  (password) => ({ ...password, current_algo: { _: KDF, ...ALGORITHM, ...change } })
const flip = (bytes: Uint8Array, index: number): Uint8Array => bytes.with(index, (bytes[index] ?? 0) ^ 1)
const srpB =
  (b: (b: Uint8Array) => Uint8Array): Mutation =>
  (password) => ({ ...password, srp_B: b(password.srp_B ?? new Uint8Array(0)) })
const without =
  (field: 'current_algo' | 'srp_B' | 'srp_id' | 'has_password'): Mutation =>
  (password) => ({ ...password, [field]: undefined })

/** Every field of `account.password` that a proof is made from, spoilt in every way. */
const MUTATIONS: readonly (readonly [string, string, Mutation])[] = [
  ['has_password missing', 'InputError', without('has_password')],
  ['current_algo missing', 'Error', without('current_algo')],
  ['current_algo unknown', 'Error', (password) => ({ ...password, current_algo: { _: 'passwordKdfAlgoUnknown' } })],
  ['p with a bit changed', 'Error', algo({ p: flip(telegramDhPrime, 100) })],
  ['p even', 'Error', algo({ p: flip(telegramDhPrime, 255) })],
  ['p of 2040 bits', 'Error', algo({ p: telegramDhPrime.subarray(1) })],
  ['p with a byte more', 'Error', algo({ p: Uint8Array.of(0, ...telegramDhPrime) })],
  ['p empty', 'Error', algo({ p: new Uint8Array(0) })],
  ['g 0', 'Error', algo({ g: 0 })],
  ['g 1', 'Error', algo({ g: 1 })],
  ['g that fits another p', 'Error', algo({ g: 2 })],
  ['g too large', 'Error', algo({ g: 8 })],
  ['salt1 changed', 'PASSWORD_HASH_INVALID', algo({ salt1: flip(ALGORITHM.salt1, 3) })],
  ['salt1 empty', 'PASSWORD_HASH_INVALID', algo({ salt1: new Uint8Array(0) })],
  ['salt2 changed', 'PASSWORD_HASH_INVALID', algo({ salt2: flip(ALGORITHM.salt2, 3) })],
  ['srp_B missing', 'Error', without('srp_B')],
  ['srp_B with a bit changed', 'PASSWORD_HASH_INVALID', srpB((b) => flip(b, 200))],
  ['srp_B 0', 'Error', srpB(() => new Uint8Array(256))],
  ['srp_B equal to p', 'Error', srpB(() => telegramDhPrime)],
  ['srp_B above p', 'Error', srpB(() => new Uint8Array(256).fill(255))],
  ['srp_B of 247 bytes', 'Error', srpB((b) => b.subarray(9))],
  ['srp_B of 257 bytes', 'Error', srpB((b) => Uint8Array.of(0, ...b))],
  ['srp_id missing', 'Error', without('srp_id')],
  ['srp_id of another', 'SRP_ID_INVALID', (password) => ({ ...password, srp_id: 99n })],
]

describe('withPasswordProof', () => {
  it.each(MUTATIONS)('S1 refuses %s: %s', async (_, expected, mutate) => {
    const server = new PasswordServer(mutate)
    const error = await refusal(prove(server))
    expect(error.name).toBe(expected === 'Error' ? 'SecurityError' : expected)
    // What cannot be trusted is not answered at all.
    const isAnswered = expected.endsWith('INVALID')
    expect(server.checkCount > 0).toBe(isAnswered)
  })

  it('7.1 asks for a challenge before every attempt, and once more for one that has gone stale', async () => {
    const server = new PasswordServer()
    expect(await prove(server)).toBe(true)
    expect(await prove(server)).toBe(true)
    expect(server.challengeCount).toBe(2)
    server.staleCount = 1
    expect(await prove(server)).toBe(true)
    expect(server.challengeCount).toBe(4)
    server.staleCount = 2
    expect(await refusal(prove(server))).toMatchObject({ name: 'SRP_ID_INVALID' })
    expect(server.challengeCount).toBe(6)
  })

  it('7.1 does not try a wrong password twice', async () => {
    const server = new PasswordServer()
    expect(await refusal(prove(server, 'Opensesame'))).toMatchObject({ name: 'PASSWORD_HASH_INVALID' })
    expect([server.challengeCount, server.checkCount]).toEqual([1, 1])
  })

  it('7.2 refuses an algorithm that it does not know, for a new password as well', async () => {
    const unknown: Mutation = (password) => ({ ...password, current_algo: { _: 'passwordKdfAlgoUnknown' } })
    expect(await refusal(prove(new PasswordServer(unknown)))).toMatchObject({ type: 'security' })
    const { core } = new PasswordServer()
    const settings = newPasswordSettings(core, { _: 'passwordKdfAlgoUnknown' }, PASSWORD, '')
    expect(await refusal(settings)).toMatchObject({ type: 'security' })
  })

  it.each([
    ['p with a bit changed', { p: flip(telegramDhPrime, 100) }],
    ['p of 2040 bits', { p: telegramDhPrime.subarray(1) }],
    ['g 2', { g: 2 }],
    ['g 0', { g: 0 }],
  ])('7.9 refuses to make a new password by %s', async (_, change) => {
    const { core } = new PasswordServer()
    const settings = newPasswordSettings(core, { _: KDF, ...ALGORITHM, ...change }, PASSWORD, '')
    expect(await refusal(settings)).toMatchObject({ type: 'security' })
  })

  it('7.10 draws its own chance whatever the server sends for it', async () => {
    // This server sends zeros for `secure_random` each time.
    const server = new PasswordServer()
    const proofs: string[] = []
    for (let round = 0; round < 3; round++) {
      await withPasswordProof(server.core, PASSWORD, async ({ A }) => proofs.push(A.join()))
    }
    expect(new Set(proofs).size).toBe(3)
  })

  it('7.10 takes the password as it was typed', async () => {
    const composed = 'caf\u00E9'
    const own = await srpVerifier(nodeCrypto, ALGORITHM, utf8(composed))
    const decomposed = await srpVerifier(nodeCrypto, ALGORITHM, utf8('cafe\u0301'))
    expect(own).not.toEqual(decomposed)
  })

  it('7.10 wipes the bytes of the password, also where the proof fails', async () => {
    const seen: Uint8Array[] = []
    const watching = {
      ...nodeCrypto,
      sha256: (...parts: readonly Uint8Array[]): Uint8Array => {
        for (const part of parts) if (part.length === PASSWORD.length && part[0] === 'o'.charCodeAt(0)) seen.push(part)
        return nodeCrypto.sha256(...parts)
      },
    }
    const server = new PasswordServer()
    await withPasswordProof({ ...server.core, crypto: watching }, PASSWORD, async (proof) => server.check(proof))
    expect(seen.length).toBeGreaterThan(0)
    for (const bytes of seen) expect(bytes.every((byte) => byte === 0)).toBe(true)
  })
})
