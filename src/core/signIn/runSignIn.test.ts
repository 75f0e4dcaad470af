import { describe, expect, it } from 'vitest'
import { ScriptedAccount, SECRETS } from '../../../tests/signIn/scriptedAccount.js'
import { InputError } from '../../errors/inputError.js'
import type { PhoneAnswers } from '../../types/authorization/phoneAnswers.js'
import type { TermsOfService } from '../../types/authorization/termsOfService.js'
import { runSignIn } from './runSignIn.js'

const { phone: PHONE, code: CODE } = SECRETS
const signIn = (account: ScriptedAccount, options: Partial<PhoneAnswers>, signal?: AbortSignal): Promise<void> =>
  runSignIn(account, options, signal ?? new AbortController().signal)

const inTurn =
  (...answers: string[]): (() => string) =>
  () =>
    answers.shift() ?? 'asked once too often'

async function refusal(account: ScriptedAccount, options: Partial<PhoneAnswers>): Promise<Error> {
  const error: unknown = await signIn(account, options).catch((reason: unknown) => reason)
  if (!(error instanceof Error)) throw new Error('signed in all the same')
  for (const secret of Object.values(SECRETS)) expect(error.message).not.toContain(secret)
  return error
}

describe('runSignIn', () => {
  it('signs in by phone and code', async () => {
    const account = new ScriptedAccount()
    await signIn(account, SECRETS)
    expect(account.steps).toEqual(['sendCode', 'checkCode'])
  })

  it('asks for the password where there is one, with its hint', async () => {
    const account = new ScriptedAccount()
    account.password = SECRETS.password
    const questions: unknown[] = []
    const password = (...question: unknown[]): string => {
      questions.push(question)
      return questions.length === 1 ? 'wrong' : SECRETS.password
    }
    await signIn(account, { ...SECRETS, password })
    expect(questions).toEqual([
      ['a horse', 1, undefined],
      ['a horse', 2, 'passwordInvalid'],
    ])
  })

  it('asks again for a number and a code that are refused, and says how often', async () => {
    const account = new ScriptedAccount()
    const attempts: number[] = []
    const codes = inTurn('00000', '00001', SECRETS.code)
    await signIn(account, {
      phone: inTurn('Ada', '+1999000', SECRETS.phone),
      code: async (sentCode, attempt) => {
        expect(sentCode).toEqual({ type: 'sms' })
        attempts.push(attempt)
        return codes()
      },
    })
    expect(attempts).toEqual([1, 2, 3])
    expect(account.steps).toEqual(['sendCode', 'sendCode', 'sendCode', 'checkCode', 'checkCode', 'checkCode'])
  })

  it('has a new code sent when the first has run out', async () => {
    const account = new ScriptedAccount()
    account.codeLife = 1
    await signIn(account, { ...SECRETS, code: inTurn('00000', '00000', SECRETS.code) })
    expect(account.steps).toEqual(['sendCode', 'checkCode', 'checkCode', 'sendCode', 'checkCode'])
  })

  it('makes an account for a new number', async () => {
    const account = new ScriptedAccount()
    account.isNew = true
    await signIn(account, { ...SECRETS, firstName: 'Ada', lastName: () => 'L.' })
    await signIn(account, { ...SECRETS, firstName: () => 'Bo' })
    expect(account.steps.filter((step) => step.startsWith('signUp'))).toEqual(['signUp Ada L.', 'signUp Bo -'])
  })

  it('tries a plain text once', async () => {
    const account = new ScriptedAccount()
    account.password = SECRETS.password
    expect(await refusal(account, { ...SECRETS, code: '99999' })).toMatchObject({ argument: 'code' })
    expect(await refusal(account, { ...SECRETS, password: 'wrong' })).toMatchObject({ argument: 'password' })
    expect(await refusal(account, { ...SECRETS, phone: '+1999000' })).toMatchObject({ argument: 'phone' })
    account.codeLife = 0
    expect(await refusal(account, SECRETS)).toMatchObject({
      argument: 'code',
      message: expect.stringContaining('run out'),
    })
  })

  it('says what is missing', async () => {
    const account = new ScriptedAccount()
    account.password = SECRETS.password
    const { phone, code } = SECRETS
    expect(await refusal(account, { phone, code })).toMatchObject({ argument: 'password' })
    account.isNew = true
    expect(await refusal(account, { phone, code })).toMatchObject({ argument: 'firstName' })
  })

  it('does not ask for a code that never comes, for want of an e-mail address', async () => {
    const account = new ScriptedAccount()
    account.way = 'emailSetUpRequired'
    const error = await refusal(account, { phone: PHONE, code: () => 'never asked' })
    expect(error).toMatchObject({ argument: 'email', message: expect.stringMatching(/e-mail.* official Telegram app/) })
    expect(account.steps).toEqual(['sendCode'])
  })

  it('sets up an address for signing in, and asks again for what is refused', async () => {
    const account = new ScriptedAccount()
    account.way = 'emailSetUpRequired'
    const heard: unknown[] = []
    const emails = inTurn('nell', 'nora@example.org', SECRETS.email, SECRETS.email)
    const codes = inTurn('000000', SECRETS.emailCode)
    await signIn(account, {
      phone: PHONE,
      email: (attempt, reason) => {
        heard.push([attempt, reason])
        return emails()
      },
      emailCode: (sentCode, attempt, reason) => {
        heard.push([sentCode.pattern, attempt, reason])
        return attempt === 1 ? { instead: 'changeEmail' } : codes()
      },
      code: ({ type }) => (type === 'email' ? CODE : 'wrong'),
    })
    expect(heard).toEqual([
      [1, undefined],
      [2, 'emailInvalid'],
      [3, 'emailInvalid'],
      ['n***', 1, undefined],
      [4, undefined],
      ['n***', 2, undefined],
      ['n***', 3, 'emailCodeInvalid'],
    ])
  })

  it('has the code sent another way, and says where there is none', async () => {
    const account = new ScriptedAccount()
    const heard: unknown[] = []
    await signIn(account, {
      phone: PHONE,
      code: ({ type }, attempt, reason) => {
        heard.push([type, reason])
        return attempt < 3 ? { instead: 'resendCode' } : CODE
      },
    })
    expect(heard).toEqual([
      ['sms', undefined],
      ['call', undefined],
      ['call', 'resendUnavailable'],
    ])
    expect(account.steps).toEqual(['sendCode', 'resendCode', 'resendCode', 'checkCode'])
  })

  it('goes back to the phone number, and gives up an address that cannot be read', async () => {
    const account = new ScriptedAccount()
    account.way = 'email'
    const wishes = ['changePhone', 'resetLoginEmail', 'resetLoginEmail'] as const
    const reasons: unknown[] = []
    await signIn(account, {
      phone: () => PHONE,
      code: (_, attempt, reason) => {
        reasons.push(reason)
        const instead = wishes[attempt - 1]
        return instead === undefined ? CODE : { instead }
      },
    })
    expect(account.steps).toEqual([
      'sendCode',
      'cancelCode',
      'sendCode',
      'resetLoginEmail',
      'resetLoginEmail',
      'checkCode',
    ])
    expect(reasons).toEqual([undefined, undefined, undefined, 'loginEmailResetUnavailable'])
  })

  it('recovers a forgotten password', async () => {
    const account = new ScriptedAccount()
    account.password = SECRETS.password
    const reasons: unknown[] = []
    const codes = inTurn('1', 'old', SECRETS.recoveryCode)
    await signIn(account, {
      phone: PHONE,
      code: CODE,
      password: (_hint, _attempt, reason) => {
        reasons.push(reason)
        return { instead: 'recoverPassword' }
      },
      recoveryCode: (pattern, attempt, reason) => {
        reasons.push([pattern, attempt, reason])
        return codes()
      },
    })
    expect(reasons).toEqual([
      undefined,
      ['n***', 1, undefined],
      ['n***', 2, 'recoveryCodeInvalid'],
      'recoveryCodeExpired',
      ['n***', 3, undefined],
    ])
    expect(account.steps.at(-1)).toBe('recoverPassword')
  })

  it('shows the terms before it makes an account, and makes none where they are declined', async () => {
    const account = new ScriptedAccount()
    account.isNew = true
    account.terms = { text: 'Be kind.', entities: [] }
    const firstNames = inTurn('', 'Ada')
    const shown: string[] = []
    const options = { phone: PHONE, code: CODE, firstName: (): string => firstNames() }
    const acceptTerms = ({ text }: TermsOfService): boolean => shown.push(text) > 1
    expect(await refusal(account, { ...options, acceptTerms })).toMatchObject({ argument: 'acceptTerms' })
    await signIn(account, { ...options, acceptTerms })
    expect(shown).toEqual(['Be kind.', 'Be kind.'])
    expect(account.steps.filter((step) => step.startsWith('signUp'))).toEqual(['signUp Ada -'])
  })

  it('asks nothing more than ten times', async () => {
    const account = new ScriptedAccount()
    let askedCount = 0
    const code = (): string => `wrong ${askedCount++}`
    expect(await refusal(account, { phone: PHONE, code })).toMatchObject({ argument: 'code' })
    expect(askedCount).toBe(10)
    expect(await refusal(account, { phone: PHONE, code: () => ({ instead: 'changePhone' }) })).toBeInstanceOf(
      InputError,
    )
  })

  it('takes nothing for a wish that is none', async () => {
    for (const answer of [{ instead: 'recoverPassword' }, { instead: 5 }, {}])
      // @ts-expect-error -- callers without types can pass anything.
      expect(await refusal(new ScriptedAccount(), { phone: PHONE, code: () => answer })).toMatchObject({
        argument: 'code',
      })
  })

  it('drops an open question and takes no further step when it is given up', async () => {
    const account = new ScriptedAccount()
    const controller = new AbortController()
    const reason = new Error('enough')
    const neverAnswered: unknown[] = []
    const code = (): Promise<string> => {
      controller.abort(reason)
      return new Promise<string>((resolve) => {
        neverAnswered.push(resolve)
      })
    }
    await expect(signIn(account, { phone: PHONE, code }, controller.signal)).rejects.toBe(reason)
    expect(account.steps).toEqual(['sendCode'])
  })

  it('asks for no code where none is needed', async () => {
    const account = new ScriptedAccount()
    account.way = 'notNeeded'
    await signIn(account, SECRETS)
    expect(account.steps).toEqual(['sendCode'])
  })

  it('gives up on a number that is refused and given again', async () => {
    const account = new ScriptedAccount()
    const error = await refusal(account, { ...SECRETS, phone: () => '+1999000' })
    expect(error).toMatchObject({ argument: 'phone' })
    expect(account.steps).toEqual(['sendCode'])
  })

  it('gives up when a question is answered with an error', async () => {
    const given = new InputError('No more')
    const stop = (): never => {
      throw given
    }
    for (const options of [
      { ...SECRETS, phone: stop },
      { ...SECRETS, code: stop },
    ])
      await expect(signIn(new ScriptedAccount(), options)).rejects.toBe(given)
  })
})
