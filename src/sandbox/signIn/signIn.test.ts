import { describe, expect, it } from 'vitest'
import { onSandbox } from '../../../tests/sandbox/sandboxStage.js'
import { textsOf } from '../../../tests/sandbox/textsOf.js'
import type { RawClient } from '../../../tests/sandbox/rawClient.js'
import { computeSrpCheck } from '../../crypto/srp/computeSrpCheck.js'
import { createSeededRandom } from '../../platform/memory/createSeededRandom.js'
import { nodeCrypto } from '../../platform/node/crypto/nodeCrypto.js'
import type * as tl from '../../tl/generated/api.js'

const SELF = { id: [{ _: 'inputUserSelf' }] } as const

async function checkPassword(client: RawClient, password: string): Promise<tl.auth_Authorization> {
  const account = await client.call('account.getPassword', {})
  const { current_algo: algorithm, srp_B: b, srp_id } = account
  if (algorithm === undefined || !('p' in algorithm) || b === undefined || srp_id === undefined)
    throw new Error('no SRP')
  const { bytes } = createSeededRandom(5)
  const { a: A, m1: M1 } = await computeSrpCheck(nodeCrypto, bytes, algorithm, b, new TextEncoder().encode(password))
  return client.call('auth.checkPassword', { password: { _: 'inputCheckPasswordSRP', srp_id, A, M1 } })
}

describe('sign-in', () => {
  it('signs a user in by code, and answers who it is', () =>
    onSandbox(async ({ sandbox, signIn }) => {
      const alice = await sandbox.createUser({ firstName: 'Alice', phoneNumber: '+49 151 000001' })
      const client = await signIn(alice)
      expect(await client.call('users.getUsers', SELF)).toMatchObject([
        { _: 'user', id: alice.id, self: true, first_name: 'Alice', phone: '49151000001' },
      ])
    }))

  it('answers nothing but help, langpack and auth before sign-in', () =>
    onSandbox(async ({ connect }) => {
      const client = await connect()
      await expect(client.call('users.getUsers', SELF)).rejects.toMatchObject({
        code: 401,
        text: 'AUTH_KEY_UNREGISTERED',
      })
      await expect(client.call('updates.getState', {})).rejects.toMatchObject({ code: 401 })
      const request = { offset: 0, limit: 1, hash: 0n }
      await expect(client.call('contacts.getTopPeers', request)).rejects.toMatchObject({ code: 401 })
      await expect(client.call('auth.logOut', {})).rejects.toMatchObject({ code: 401 })
      expect(await client.call('help.getConfig', {})).toMatchObject({ this_dc: 2, dc_options: [{ id: 2 }] })
    }))

  it('wants to know who calls before it answers', () =>
    onSandbox(async ({ connect }) => {
      const client = await connect({ isUnintroduced: true })
      await expect(client.call('help.getConfig', {})).rejects.toMatchObject({
        code: 400,
        text: 'CONNECTION_NOT_INITED',
      })
    }))

  it('refuses wrong, empty, stale and exhausted codes', () =>
    onSandbox(async ({ sandbox, connect, clock }) => {
      const { phoneNumber: phone_number } = await sandbox.createUser({ firstName: 'Alice' })
      const client = await connect()
      const { apiId: api_id, apiHash: api_hash } = sandbox.connection
      const settings = { _: 'codeSettings' } as const
      const request = { phone_number, api_id, api_hash, settings }
      await expect(client.call('auth.sendCode', { ...request, api_hash: 'x' })).rejects.toMatchObject({
        text: 'API_ID_INVALID',
      })
      await expect(client.call('auth.sendCode', { ...request, phone_number: '1' })).rejects.toMatchObject({
        text: 'PHONE_NUMBER_INVALID',
      })
      const send = async (): Promise<string> => {
        const sent = await client.call('auth.sendCode', request)
        return sent._ === 'auth.sentCode' ? sent.phone_code_hash : ''
      }
      const signIn = async (phone_code_hash: string, phone_code: string): Promise<unknown> =>
        client
          .call('auth.signIn', { phone_number, phone_code_hash, phone_code })
          .catch((error: unknown) => (error as { text: string }).text)
      const wrong = (): string => (sandbox.loginCode(phone_number) === '00000' ? '00001' : '00000')
      const first = await send()
      expect(await signIn(first, '')).toBe('PHONE_CODE_EMPTY')
      for (let attempt = 0; attempt < 5; attempt++) expect(await signIn(first, wrong())).toBe('PHONE_CODE_INVALID')
      expect(await signIn(first, sandbox.loginCode(phone_number))).toBe('PHONE_CODE_EXPIRED')
      const second = await send()
      expect(await signIn(first, sandbox.loginCode(phone_number))).toBe('PHONE_CODE_EXPIRED')
      await clock.advance(301_000)
      expect(await signIn(second, sandbox.loginCode(phone_number))).toBe('PHONE_CODE_EXPIRED')
      expect(await signIn(await send(), sandbox.loginCode(phone_number))).toMatchObject({ _: 'auth.authorization' })
    }))

  it('signs up who has no account', () =>
    onSandbox(async ({ sandbox, connect }) => {
      const client = await connect()
      const phone_number = '+4915112345'
      expect(await client.signIn(phone_number, sandbox.loginCode)).toEqual({ _: 'auth.authorizationSignUpRequired' })
      const sent = sandbox.world.sentCodes.get('4915112345')
      const names = { phone_number, phone_code_hash: sent?.phoneCodeHash ?? '', last_name: '' }
      await expect(client.call('auth.signUp', { ...names, first_name: ' ' })).rejects.toMatchObject({
        text: 'FIRSTNAME_INVALID',
      })
      const made = await client.call('auth.signUp', { ...names, first_name: 'Nora' })
      expect(made).toMatchObject({ _: 'auth.authorization', user: { first_name: 'Nora', self: true } })
      expect(await client.call('users.getUsers', SELF)).toMatchObject([{ first_name: 'Nora' }])
    }))

  it('asks for the second factor, and believes only the right one', () =>
    onSandbox(async ({ sandbox, connect, clock }) => {
      const alice = await clock.waitFor(sandbox.createUser({ firstName: 'Alice', password: 'pass', passwordHint: 'p' }))
      const client = await connect()
      await expect(client.signIn(alice.phoneNumber, sandbox.loginCode)).rejects.toMatchObject({
        code: 401,
        text: 'SESSION_PASSWORD_NEEDED',
      })
      await expect(client.call('users.getUsers', SELF)).rejects.toMatchObject({ text: 'SESSION_PASSWORD_NEEDED' })
      await expect(checkPassword(client, 'passs')).rejects.toMatchObject({ text: 'PASSWORD_HASH_INVALID' })
      expect(await checkPassword(client, 'pass')).toMatchObject({ _: 'auth.authorization', user: { id: alice.id } })
      expect(await client.call('users.getUsers', SELF)).toMatchObject([{ id: alice.id }])
    }))

  it('signs bots in by their token, and keeps them to what bots may call', () =>
    onSandbox(async ({ sandbox, connect }) => {
      const bot = sandbox.createBot({ firstName: 'Bot', username: 'some_bot' })
      const client = await connect()
      const { apiId: api_id, apiHash: api_hash } = sandbox.connection
      const request = { flags: 0, api_id, api_hash }
      await expect(
        client.call('auth.importBotAuthorization', { ...request, bot_auth_token: `${bot.token}x` }),
      ).rejects.toMatchObject({ text: 'ACCESS_TOKEN_INVALID' })
      const signedIn = await client.call('auth.importBotAuthorization', { ...request, bot_auth_token: bot.token })
      expect(signedIn).toMatchObject({ user: { id: bot.id, bot: true, self: true } })
      await expect(client.call('contacts.getTopPeers', { offset: 0, limit: 1, hash: 0n })).rejects.toMatchObject({
        text: 'BOT_METHOD_INVALID',
      })
    }))

  it('signs out, and forgets nothing but the account', () =>
    onSandbox(async ({ sandbox, signIn }) => {
      const client = await signIn(await sandbox.createUser({ firstName: 'Alice' }))
      expect(await client.call('auth.logOut', {})).toEqual({ _: 'auth.loggedOut' })
      await expect(client.call('users.getUsers', SELF)).rejects.toMatchObject({ text: 'AUTH_KEY_UNREGISTERED' })
    }))

  it('sends the code to the sessions that are signed in', () =>
    onSandbox(async ({ sandbox, signIn }) => {
      const alice = await sandbox.createUser({ firstName: 'Alice' })
      const first = await signIn(alice)
      await first.call('updates.getState', {})
      await signIn(alice)
      const [text] = textsOf(first.updates())
      expect(text).toMatch(/^Login code: \d{5}\./)
    }))
})
