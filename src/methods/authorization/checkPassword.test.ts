import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import type { Stage } from '../../../tests/stage/stage.js'
import { srpPasswordHash } from '../../crypto/srp/srpPasswordHash.js'
import { InputError } from '../../errors/inputError.js'
import { nodeCrypto } from '../../platform/node/crypto/nodeCrypto.js'
import type { Client } from '../../client/client.js'

const PASSWORD = 'correct horse 🐎 battery'

async function atThePassword({ newClient, sandbox }: Stage): Promise<{ client: Client; id: number }> {
  const { id, phoneNumber } = await sandbox.createUser({ firstName: 'Nell', password: PASSWORD })
  const client = await newClient()
  await client.sendCode(phoneNumber)
  expect(await client.checkCode(sandbox.loginCode(phoneNumber))).toEqual({
    type: 'passwordRequired',
    hasRecoveryEmail: false,
  })
  return { client, id }
}

describe('checkPassword', () => {
  it('signs in, and never sends the password', () =>
    onStage(async (stage) => {
      const { client, id } = await atThePassword(stage)
      expect(await client.checkPassword(PASSWORD)).toEqual({ type: 'signedIn', userId: id })
      expect(client.account.current).toEqual({ id, isBot: false })
      expect(inspect(stage.sandbox.calls, { depth: null })).not.toContain(PASSWORD)
    }))

  it('says that a password is wrong, and takes the right one afterwards', () =>
    onStage(async (stage) => {
      const { client } = await atThePassword(stage)
      for (const wrong of ['', 'Correct horse 🐎 battery', `${PASSWORD} `])
        expect(await client.checkPassword(wrong)).toEqual({ type: 'invalidPassword' })
      expect(await client.checkPassword(PASSWORD)).toMatchObject({ type: 'signedIn' })
    }))

  it('7.1 asks for a new challenge when the first was used up in between', () =>
    onStage(async (stage) => {
      const { client } = await atThePassword(stage)
      const [result] = await Promise.all([client.checkPassword(PASSWORD), client.invoke('account.getPassword', {})])
      expect(result).toMatchObject({ type: 'signedIn' })
      const errors = stage.sandbox.calls.flatMap(({ error }) => (error === undefined ? [] : [error.text]))
      expect(errors).toContain('SRP_ID_INVALID')
    }))

  it('says that there is no password to check', () =>
    onStage(async ({ client }) => {
      expect(await errorOf(client.checkPassword(PASSWORD))).toBeInstanceOf(InputError)
    }))

  it('7.11 gives up at once, also while the proof is still being computed, and sends nothing then', () =>
    onStage(async (stage) => {
      const { client } = await atThePassword(stage)
      const controller = new AbortController()
      const reason = new Error('enough')
      const isAsked = (): boolean => stage.sandbox.calls.some(({ method }) => method === 'account.getPassword')
      const answer = errorOf(client.checkPassword(PASSWORD, { signal: controller.signal }))
      while (!isAsked()) await stage.pass(1)
      controller.abort(reason)
      expect(await answer).toBe(reason)
      await stage.pass(60_000)
      expect(stage.sandbox.calls.some(({ method }) => method === 'auth.checkPassword')).toBe(false)
    }))

  it('7.11 leaves the event loop free while it computes', async () => {
    const salts = { salt1: new Uint8Array(40), salt2: new Uint8Array(16) }
    const hash = srpPasswordHash(nodeCrypto, salts, new TextEncoder().encode(PASSWORD)).then(() => 'done')
    const turn = (): Promise<string> =>
      new Promise((resolve) => {
        setImmediate(resolve, 'turned')
      })
    let turnCount = 0
    while ((await Promise.race([hash, turn()])) === 'turned') turnCount += 1
    expect(turnCount).toBeGreaterThan(10)
  })
})
