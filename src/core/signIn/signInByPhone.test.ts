import { describe, expect, it } from 'vitest'
import { InputError } from '../../errors/inputError.js'
import { RpcError } from '../../errors/rpcError.js'
import type { SentCode } from '../../types/authorization/sentCode.js'
import type { PhoneSignInOptions } from '../../types/authorization/signInOptions.js'
import { signInByPhone, type SignInSteps } from './signInByPhone.js'

const SECRETS = { phone: '+15550100', code: '12345', password: 'correct horse' }
const expired = (): RpcError => new RpcError(400, 'PHONE_CODE_EXPIRED', 'auth.signIn')

/** An account as the server sees it: what is right, how long a code lasts, and the steps taken so far. */
class Account implements SignInSteps {
  readonly steps: string[] = []
  password: string | undefined
  isNew = false
  /** By which way codes go out. */
  way: SentCode['type'] = 'sms'
  /** How many checks a code survives. */
  codeLife = Infinity
  #checks = 0

  async sendCode(phoneNumber: string): Promise<SentCode> {
    this.steps.push('sendCode')
    if (phoneNumber !== SECRETS.phone) throw new RpcError(400, 'PHONE_NUMBER_INVALID', 'auth.sendCode')
    this.#checks = 0
    return { type: this.way }
  }

  async checkCode(code: string): ReturnType<SignInSteps['checkCode']> {
    this.steps.push('checkCode')
    if (this.#checks++ >= this.codeLife) {
      this.codeLife = Infinity
      throw expired()
    }
    if (code !== SECRETS.code) return { type: 'invalidCode' }
    if (this.isNew) return { type: 'signUpRequired' }
    if (this.password !== undefined) return { type: 'passwordRequired', hint: 'a horse' }
    return { type: 'signedIn', userId: 1 }
  }

  async checkPassword(password: string): ReturnType<SignInSteps['checkPassword']> {
    this.steps.push('checkPassword')
    return password === this.password ? { type: 'signedIn', userId: 1 } : { type: 'invalidPassword' }
  }

  async signUp(firstName: string, lastName: string | undefined): Promise<void> {
    this.steps.push(`signUp ${firstName} ${lastName ?? '-'}`)
  }
}

const inTurn =
  (...answers: string[]): (() => string) =>
  () =>
    answers.shift() ?? 'asked once too often'

async function refusal(account: Account, options: PhoneSignInOptions): Promise<Error> {
  const error: unknown = await signInByPhone(account, options).catch((reason: unknown) => reason)
  if (!(error instanceof Error)) throw new Error('signed in all the same')
  for (const secret of Object.values(SECRETS)) expect(error.message).not.toContain(secret)
  return error
}

describe('signInByPhone', () => {
  it('signs in by phone and code', async () => {
    const account = new Account()
    await signInByPhone(account, SECRETS)
    expect(account.steps).toEqual(['sendCode', 'checkCode'])
  })

  it('asks for the password where there is one, with its hint', async () => {
    const account = new Account()
    account.password = SECRETS.password
    const questions: unknown[] = []
    const password = (...question: unknown[]): string => {
      questions.push(question)
      return questions.length === 1 ? 'wrong' : SECRETS.password
    }
    await signInByPhone(account, { ...SECRETS, password })
    expect(questions).toEqual([
      ['a horse', 1],
      ['a horse', 2],
    ])
  })

  it('asks again for a number and a code that are refused, and says how often', async () => {
    const account = new Account()
    const attempts: number[] = []
    const codes = inTurn('00000', '00001', SECRETS.code)
    await signInByPhone(account, {
      phone: inTurn('Ada', '+1999000', SECRETS.phone),
      code: async (sentCode, attempt) => {
        expect(sentCode).toEqual({ type: 'sms' })
        attempts.push(attempt)
        return codes()
      },
    })
    expect(attempts).toEqual([1, 2, 3])
    expect(account.steps).toEqual(['sendCode', 'sendCode', 'checkCode', 'checkCode', 'checkCode'])
  })

  it('has a new code sent when the first has run out', async () => {
    const account = new Account()
    account.codeLife = 1
    await signInByPhone(account, { ...SECRETS, code: inTurn('00000', '00000', SECRETS.code) })
    expect(account.steps).toEqual(['sendCode', 'checkCode', 'checkCode', 'sendCode', 'checkCode'])
  })

  it('makes an account for a new number', async () => {
    const account = new Account()
    account.isNew = true
    await signInByPhone(account, { ...SECRETS, firstName: 'Ada', lastName: () => 'L.' })
    await signInByPhone(account, { ...SECRETS, firstName: () => 'Bo' })
    expect(account.steps.filter((step) => step.startsWith('signUp'))).toEqual(['signUp Ada L.', 'signUp Bo -'])
  })

  it('tries a plain text once', async () => {
    const account = new Account()
    account.password = SECRETS.password
    expect(await refusal(account, { ...SECRETS, code: '99999' })).toMatchObject({ argument: 'code' })
    expect(await refusal(account, { ...SECRETS, password: 'wrong' })).toMatchObject({ argument: 'password' })
    expect(await refusal(account, { ...SECRETS, phone: '+1999000' })).toMatchObject({ name: 'PHONE_NUMBER_INVALID' })
    account.codeLife = 0
    expect(await refusal(account, SECRETS)).toMatchObject({ name: 'PHONE_CODE_EXPIRED' })
  })

  it('says what is missing', async () => {
    const account = new Account()
    account.password = SECRETS.password
    const { phone, code } = SECRETS
    expect(await refusal(account, { phone, code })).toMatchObject({ argument: 'password' })
    account.isNew = true
    expect(await refusal(account, { phone, code })).toMatchObject({ argument: 'firstName' })
  })

  it('does not ask for a code that never comes, for want of an e-mail address', async () => {
    const account = new Account()
    account.way = 'emailSetUpRequired'
    let askedCount = 0
    const code = (): string => {
      askedCount += 1
      return SECRETS.code
    }
    const error = await refusal(account, { ...SECRETS, code })
    expect(error).toBeInstanceOf(InputError)
    expect(error.message).toMatch(/e-mail.* official Telegram app/)
    expect(askedCount).toBe(0)
    expect(account.steps).toEqual(['sendCode'])
  })

  it('asks for no code where none is needed', async () => {
    const account = new Account()
    account.way = 'notNeeded'
    await signInByPhone(account, SECRETS)
    expect(account.steps).toEqual(['sendCode'])
  })

  it('gives up on a number that is refused and given again', async () => {
    const account = new Account()
    expect(await refusal(account, { ...SECRETS, phone: () => 'Ada' })).toMatchObject({ argument: 'phone' })
    expect(account.steps).toEqual([])
    const error = await refusal(account, { ...SECRETS, phone: () => '+1999000' })
    expect(error).toMatchObject({ name: 'PHONE_NUMBER_INVALID' })
    expect(account.steps).toEqual(['sendCode', 'sendCode'])
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
      await expect(signInByPhone(new Account(), options)).rejects.toBe(given)
  })
})
