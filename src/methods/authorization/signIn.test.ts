import { describe, expect, it } from 'vitest'
import { callCount } from '../../../tests/stage/callCount.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import { InputError } from '../../errors/inputError.js'

describe('signIn', () => {
  it('walks all the way, by code and password', () =>
    onStage(async ({ newClient, sandbox }) => {
      const { id, phoneNumber } = await sandbox.createUser({
        firstName: 'Nell',
        password: 'secret',
        passwordHint: 'the usual',
      })
      const client = await newClient()
      const asked: unknown[] = []
      await client.signIn({
        phone: () => phoneNumber,
        code: ({ type }, attempt) => {
          asked.push([type, attempt])
          return attempt === 1 ? '' : sandbox.loginCode(phoneNumber)
        },
        password: async (hint, attempt) => {
          asked.push([hint, attempt])
          return attempt === 1 ? 'wrong' : 'secret'
        },
      })
      expect(await client.getMe()).toMatchObject({ id, firstName: 'Nell' })
      expect(asked).toEqual([
        ['sms', 1],
        ['sms', 2],
        ['the usual', 1],
        ['the usual', 2],
      ])
    }))

  it('has a new code sent when the first has grown too old', () =>
    onStage(async ({ newClient, sandbox, pass }) => {
      const { phoneNumber } = await sandbox.createUser({ firstName: 'Nell' })
      const client = await newClient()
      let isFirst = true
      const code = async (): Promise<string> => {
        const current = sandbox.loginCode(phoneNumber)
        if (isFirst) await pass(3_600_000)
        isFirst = false
        return current
      }
      await client.signIn({ phone: phoneNumber, code })
      expect(callCount(sandbox, 'auth.sendCode')).toBe(4)
      expect(client.account.current).toBeDefined()
    }))

  it('makes an account for a new number', () =>
    onStage(async ({ newClient, sandbox }) => {
      const client = await newClient()
      const phone = '+9996621234'
      await client.signIn({ phone, code: () => sandbox.loginCode(phone), firstName: 'Nell' })
      expect(await client.getMe()).toMatchObject({ firstName: 'Nell' })
    }))

  it('signs in a bot, and says when its token is refused', () =>
    onStage(async ({ newClient, sandbox }) => {
      const { id, token } = sandbox.createBot({ firstName: 'Gardener', username: 'gardener_bot' })
      const client = await newClient()
      const error = await errorOf(client.signIn({ botToken: `${token}x` }))
      expect(error).toMatchObject({ argument: 'botToken' })
      expect(error.message).not.toContain(token)
      await client.signIn({ botToken: token })
      expect(client.account.current).toEqual({ id, isBot: true })
    }))

  it('tries a plain text once, and does not repeat it', () =>
    onStage(async ({ newClient, sandbox }) => {
      const { phoneNumber } = await sandbox.createUser({ firstName: 'Nell', password: 'secret' })
      const client = await newClient()
      const code = (): string => sandbox.loginCode(phoneNumber)
      const wrongCode = await errorOf(client.signIn({ phone: phoneNumber, code: '1' }))
      expect(wrongCode).toMatchObject({ argument: 'code' })
      const wrongPassword = await errorOf(client.signIn({ phone: phoneNumber, code, password: 'opensesame' }))
      expect(wrongPassword).toMatchObject({ argument: 'password' })
      expect(wrongPassword.message).not.toContain('opensesame')
      expect(wrongPassword.message).not.toContain(phoneNumber.slice(1))
    }))

  it('does nothing when somebody is signed in', () =>
    onStage(async ({ client, sandbox }) => {
      const before = sandbox.calls.length
      await client.signIn({ botToken: 'ignored' })
      expect(sandbox.calls.length).toBe(before)
    }))

  it('refuses options that cannot do, before anything is sent', () =>
    onStage(async ({ newClient, sandbox }) => {
      const client = await newClient()
      const before = sandbox.calls.length
      for (const [argument, options] of [
        ['options', undefined],
        ['phone', {}],
        ['phone', { phone: undefined, code: '12345' }],
        ['phone', { phone: () => 15550100, code: '12345' }],
        ['code', { phone: '+15550100' }],
        ['botToken', { botToken: 12345 }],
      ] as const) {
        // @ts-expect-error -- callers without types can pass anything.
        const error = await errorOf(client.signIn(options))
        expect(error).toBeInstanceOf(InputError)
        expect(error).toMatchObject({ argument, message: expect.not.stringContaining('15550100') })
      }
      // @ts-expect-error -- callers without types can pass anything.
      expect(await errorOf(client.start({}))).toMatchObject({ argument: 'phone' })
      expect(sandbox.calls.length).toBe(before)
    }))

  it('takes a botToken that is undefined for none', () =>
    onStage(async ({ newClient, sandbox }) => {
      const { id, phoneNumber } = await sandbox.createUser({ firstName: 'Nell' })
      const client = await newClient()
      const options = { botToken: undefined, phone: phoneNumber, code: () => sandbox.loginCode(phoneNumber) }
      await client.start(options)
      expect(client.account.current).toEqual({ id, isBot: false })
    }))

  it('refuses an answer that is no text, and hands in nothing for it', () =>
    onStage(async ({ newClient, sandbox }) => {
      const { phoneNumber } = await sandbox.createUser({ firstName: 'Nell', password: 'secret' })
      const client = await newClient()
      const code = (): string => sandbox.loginCode(phoneNumber)
      const before = callCount(sandbox, 'auth.signIn')
      for (const [argument, options] of [
        ['code', { phone: phoneNumber, code: () => undefined }],
        ['code', { phone: phoneNumber, code: () => Number(code()) }],
        ['password', { phone: phoneNumber, code, password: async () => 98765 }],
        ['firstName', { phone: '+9996621234', code: () => sandbox.loginCode('+9996621234'), firstName: () => null }],
      ] as const) {
        // @ts-expect-error -- callers without types can pass anything.
        const error = await errorOf(client.signIn(options))
        expect(error).toBeInstanceOf(InputError)
        expect(error).toMatchObject({ argument, message: expect.stringMatching(new RegExp(`function ${argument}`)) })
        expect(error.message).not.toMatch(/\d{5}/)
      }
      expect(callCount(sandbox, 'auth.signIn')).toBe(before + 2)
      expect(callCount(sandbox, 'auth.checkPassword')).toBe(0)
      expect(callCount(sandbox, 'auth.signUp')).toBe(0)
    }))

  it('sets up the address that an account needs before its first code', () =>
    onStage(async ({ newClient, sandbox }) => {
      const email = 'nell@example.org'
      const { id, phoneNumber: phone } = await sandbox.createUser({ firstName: 'Nell', requireLoginEmail: true })
      const client = await newClient()
      await client.signIn({
        phone,
        email,
        emailCode: (_, attempt) => (attempt === 1 ? '' : sandbox.emailCode(email)),
        code: ({ type }) => (type === 'email' ? sandbox.emailCode(email) : ''),
      })
      expect(client.account.current).toEqual({ id, isBot: false })
    }))

  it('shows the terms for a new account, and tells Telegram that they were agreed to', () =>
    onStage(
      async ({ newClient, sandbox }) => {
        const phone = '+9996621234'
        const answers = { phone, code: () => sandbox.loginCode(phone), firstName: 'Nell' }
        const client = await newClient()
        const declined = await errorOf(client.signIn({ ...answers, acceptTerms: () => false }))
        expect(declined).toMatchObject({ argument: 'acceptTerms' })
        expect(callCount(sandbox, 'auth.signUp')).toBe(0)
        const shown: unknown[] = []
        await client.signIn({ ...answers, acceptTerms: (terms) => shown.push(terms) > 0 })
        expect(shown).toEqual([{ text: 'Be kind.', entities: [], minAge: 16 }])
        expect(callCount(sandbox, 'help.acceptTermsOfService')).toBe(1)
      },
      { termsOfService: 'Be kind.' },
    ))

  it('recovers a forgotten password on the way', () =>
    onStage(async ({ newClient, sandbox }) => {
      const recoveryEmail = 'nell@example.org'
      const { phoneNumber } = await sandbox.createUser({ firstName: 'Nell', password: 'forgotten', recoveryEmail })
      const client = await newClient()
      await client.start({
        phone: phoneNumber,
        code: () => sandbox.loginCode(phoneNumber),
        password: () => ({ instead: 'recoverPassword' }),
        recoveryCode: () => sandbox.emailCode(recoveryEmail),
      })
      expect(await client.getMe()).toMatchObject({ firstName: 'Nell' })
    }))

  it('starts from a text that holds the sign-in, and by a QR code', () =>
    onStage(async ({ newUser, newClient }) => {
      const nell = await newUser('Nell')
      const client = await newClient()
      await client.start({ qr: (link) => nell.client.acceptLoginToken(link) })
      expect(client.account.current).toEqual({ id: nell.id, isBot: false })
      const authString = await nell.client.exportAuthString()
      await nell.client.stop()
      const again = await newClient()
      await again.start({ authString })
      expect(await again.getMe()).toMatchObject({ id: nell.id })
    }))

  it('ends with its signal and with its time, whatever is open', () =>
    onStage(async ({ newClient, sandbox, pass }) => {
      const { phoneNumber: phone } = await sandbox.createUser({ firstName: 'Nell', password: 'secret' })
      const client = await newClient()
      const code = (): string => sandbox.loginCode(phone)
      const password = async (): Promise<string> => {
        await pass(120_000)
        return 'secret'
      }
      const late = await errorOf(client.signIn({ phone, code, password, timeoutMs: 60_000 }))
      expect(late).toMatchObject({ type: 'timeout', message: expect.stringContaining('60 s') })
      const controller = new AbortController()
      const reason = new Error('enough')
      const options = { phone, code, password, signal: controller.signal }
      const aborted = errorOf(client.signIn(options))
      await pass(1_000)
      controller.abort(reason)
      expect(await aborted).toBe(reason)
      expect(await errorOf(client.signIn(options))).toBe(reason)
      expect(callCount(sandbox, 'auth.checkPassword')).toBe(0)
      expect(await errorOf(client.signIn({ phone, code, timeoutMs: 0 }))).toMatchObject({ argument: 'timeoutMs' })
    }))
})
