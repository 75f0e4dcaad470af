import { describe, expect, it } from 'vitest'
import type { RawClient } from '../../../tests/sandbox/rawClient.js'
import { onSandbox } from '../../../tests/sandbox/sandboxStage.js'
import type * as tl from '../../tl/generated/api.js'

const SELF = { id: [{ _: 'inputUserSelf' }] } as const
const SETTINGS = { _: 'codeSettings' } as const

async function exportToken(
  client: RawClient,
  connection: { apiId: number; apiHash: string },
  exceptIds: number[] = [],
): Promise<tl.auth_LoginToken> {
  const { apiId: api_id, apiHash: api_hash } = connection
  return client.call('auth.exportLoginToken', { api_id, api_hash, except_ids: exceptIds })
}

function tokenOf(answer: tl.auth_LoginToken): Uint8Array {
  if (answer._ === 'auth.loginTokenSuccess') throw new Error('There is no token any more.')
  return answer.token
}

describe('login tokens', () => {
  it('tell the client that shows one when it was accepted, and nobody else', () =>
    onSandbox(async ({ sandbox, connect, signIn }) => {
      const alice = await sandbox.createUser({ firstName: 'Alice' })
      const phone = await signIn(alice)
      const [laptop, other] = [await connect(), await connect()]
      await exportToken(other, sandbox.connection)
      const token = tokenOf(await exportToken(laptop, sandbox.connection))
      expect(tokenOf(await exportToken(laptop, sandbox.connection))).toEqual(token)
      expect(await phone.call('auth.acceptLoginToken', { token })).toMatchObject({
        _: 'authorization',
        device_model: 'raw',
      })
      await laptop.call('help.getNearestDc', {})
      await other.call('help.getNearestDc', {})
      expect(laptop.pushed).toMatchObject([{ _: 'updateShort', update: { _: 'updateLoginToken' } }])
      expect([other.pushed.length, phone.updates().filter(({ _ }) => _ === 'updateLoginToken').length]).toEqual([0, 0])
      const done = await exportToken(laptop, sandbox.connection)
      expect(done).toMatchObject({ _: 'auth.loginTokenSuccess', authorization: { user: { id: alice.id, self: true } } })
      expect(await laptop.call('users.getUsers', SELF)).toMatchObject([{ id: alice.id }])
    }))

  it('run out by the clock, are good once, and spare whom they name', () =>
    onSandbox(async ({ sandbox, connect, signIn, clock }) => {
      const alice = await sandbox.createUser({ firstName: 'Alice' })
      const phone = await signIn(alice)
      const laptop = await connect()
      const accept = (token: Uint8Array): Promise<unknown> => phone.call('auth.acceptLoginToken', { token })
      await expect(accept(new Uint8Array(33))).rejects.toMatchObject({ text: 'AUTH_TOKEN_INVALIDX' })
      const old = tokenOf(await exportToken(laptop, sandbox.connection))
      await clock.advance(30_001)
      await expect(accept(old)).rejects.toMatchObject({ text: 'AUTH_TOKEN_EXPIRED' })
      const excepting = tokenOf(await exportToken(laptop, sandbox.connection, [alice.id]))
      expect(excepting).not.toEqual(old)
      await expect(accept(excepting)).rejects.toMatchObject({ text: 'AUTH_TOKEN_EXCEPTION' })
      await expect(laptop.call('auth.importLoginToken', { token: excepting })).rejects.toMatchObject({
        text: 'AUTH_TOKEN_INVALIDX',
      })
      await clock.advance(30_001)
      const token = tokenOf(await exportToken(laptop, sandbox.connection))
      await accept(token)
      await expect(accept(token)).rejects.toMatchObject({ text: 'AUTH_TOKEN_ALREADY_ACCEPTED' })
      expect(await laptop.call('auth.importLoginToken', { token })).toMatchObject({ _: 'auth.loginTokenSuccess' })
      await expect(laptop.call('auth.importLoginToken', { token })).rejects.toMatchObject({
        text: 'AUTH_TOKEN_INVALIDX',
      })
    }))
})

describe('a phone number', () => {
  it('is changed by the code that went to the new one, and frees the old one', () =>
    onSandbox(async ({ sandbox, signIn }) => {
      const alice = await sandbox.createUser({ firstName: 'Alice', phoneNumber: '+15550100' })
      const bert = await sandbox.createUser({ firstName: 'Bert', phoneNumber: '+15550101' })
      const [client, other] = [await signIn(alice), await signIn(bert)]
      await other.call('updates.getState', {})
      const taken = client.call('account.sendChangePhoneCode', { phone_number: '+15550101', settings: SETTINGS })
      await expect(taken).rejects.toMatchObject({ text: 'PHONE_NUMBER_OCCUPIED' })
      const phone_number = '+15550199'
      const sent = await client.call('account.sendChangePhoneCode', { phone_number, settings: SETTINGS })
      if (sent._ !== 'auth.sentCode') throw new Error(`got ${sent._}`)
      const { phone_code_hash } = sent
      const phone_code = sandbox.loginCode(phone_number)
      const change = { phone_number, phone_code_hash, phone_code }
      await expect(client.call('account.changePhone', { ...change, phone_code: 'x' })).rejects.toMatchObject({
        text: 'PHONE_CODE_INVALID',
      })
      await expect(other.call('account.changePhone', change)).rejects.toMatchObject({ text: 'PHONE_CODE_EXPIRED' })
      expect(await client.call('account.changePhone', change)).toMatchObject({ id: alice.id, phone: '15550199' })
      expect(sandbox.world.phoneNumbers.get('15550100')).toBeUndefined()
      expect(sandbox.world.phoneNumbers.get('15550199')).toBe(alice.id)
    }))
})

describe('sessions', () => {
  it('say for how long they last, and what they do not take', () =>
    onSandbox(async ({ sandbox, signIn }) => {
      const alice = await sandbox.createUser({ firstName: 'Alice' })
      const [first, second] = [await signIn(alice), await signIn(alice)]
      await first.call('account.setAuthorizationTTL', { authorization_ttl_days: 30 })
      const ttl = first.call('account.setAuthorizationTTL', { authorization_ttl_days: 0 })
      await expect(ttl).rejects.toMatchObject({ text: 'TTL_DAYS_INVALID' })
      const listed = await first.call('account.getAuthorizations', {})
      expect(listed).toMatchObject({ authorization_ttl_days: 30, authorizations: [{ current: true }, {}] })
      const hash = listed.authorizations[1]?.hash ?? 0n
      const settings = { encrypted_requests_disabled: true, call_requests_disabled: true }
      await first.call('account.changeAuthorizationSettings', { hash, ...settings })
      const wrong = first.call('account.changeAuthorizationSettings', { hash: 5n, ...settings })
      await expect(wrong).rejects.toMatchObject({ text: 'HASH_INVALID' })
      const { authorizations } = await second.call('account.getAuthorizations', {})
      expect(authorizations.find(({ current }) => current === true)).toMatchObject(settings)
      await expect(second.call('account.resetAuthorization', { hash: 0n })).rejects.toMatchObject({
        text: 'HASH_INVALID',
      })
    }))
})

describe('a new password', () => {
  it('is taken only with the salts that were given out, lengthened, and by the known numbers', () =>
    onSandbox(async ({ sandbox, signIn }) => {
      const client = await signIn(await sandbox.createUser({ firstName: 'Alice' }))
      const answerTo = async (
        change: (algorithm: tl.PasswordKdfAlgo & { salt1: Uint8Array }) => object,
      ): Promise<unknown> => {
        const { new_algo } = await client.call('account.getPassword', {})
        if (new_algo._ === 'passwordKdfAlgoUnknown') throw new Error('no algorithm')
        const lengthened = { ...new_algo, salt1: Uint8Array.from([...new_algo.salt1, ...new Uint8Array(32)]) }
        const changed = { ...lengthened, ...change(lengthened) }
        const new_settings = {
          _: 'account.passwordInputSettings',
          new_algo: changed,
          new_password_hash: new Uint8Array(256).fill(1),
          hint: '',
        } as const
        return client
          .call('account.updatePasswordSettings', { password: { _: 'inputCheckPasswordEmpty' }, new_settings })
          .catch((error: unknown) => (error as { text: string }).text)
      }
      expect(await answerTo(({ salt1 }) => ({ salt1: salt1.subarray(0, 8) }))).toBe('NEW_SALT_INVALID')
      expect(await answerTo(({ salt1 }) => ({ salt1: salt1.with(0, (salt1[0] ?? 0) ^ 1) }))).toBe('NEW_SALT_INVALID')
      expect(await answerTo(() => ({ salt2: new Uint8Array(16) }))).toBe('NEW_SALT_INVALID')
      expect(await answerTo(() => ({ g: 2 }))).toBe('NEW_SETTINGS_INVALID')
      expect(await answerTo(() => ({ p: new Uint8Array(256) }))).toBe('NEW_SETTINGS_INVALID')
      expect(await answerTo(() => ({}))).toBe(true)
      expect(await answerTo(() => ({}))).toBe('PASSWORD_HASH_INVALID')
    }))
})
