import type { SignInSteps } from '../../src/core/signIn/signInSteps.js'
import { InputError } from '../../src/errors/inputError.js'
import { RpcError } from '../../src/errors/rpcError.js'
import type { SentCode } from '../../src/types/authorization/sentCode.js'
import type { SentEmailCode } from '../../src/types/authorization/sentEmailCode.js'
import type { TermsOfService } from '../../src/types/authorization/termsOfService.js'

/** What is right for a scripted account. */
export const SECRETS = {
  phone: '+15550100',
  code: '12345',
  password: 'correct horse',
  email: 'nell@example.org',
  emailCode: '654321',
  recoveryCode: '777777',
}

const expired = (): RpcError => new RpcError(400, 'PHONE_CODE_EXPIRED', 'auth.signIn')

/** An account as the server sees it: what is right, how long a code lasts, and the steps taken so far. */
export class ScriptedAccount implements SignInSteps {
  readonly steps: string[] = []
  password: string | undefined
  isNew = false
  terms: TermsOfService | undefined
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

  async resendCode(): Promise<SentCode> {
    this.steps.push('resendCode')
    if (this.way === 'call') throw new RpcError(406, 'SEND_CODE_UNAVAILABLE', 'auth.resendCode')
    this.way = 'call'
    return { type: 'call' }
  }

  async cancelCode(): Promise<void> {
    this.steps.push('cancelCode')
  }

  async resetLoginEmail(): Promise<SentCode> {
    this.steps.push('resetLoginEmail')
    if (this.way !== 'email') throw new RpcError(400, 'TASK_ALREADY_EXISTS', 'auth.resetLoginEmail')
    this.way = 'sms'
    return { type: 'sms' }
  }

  async sendLoginEmailCode(email: string): Promise<SentEmailCode> {
    this.steps.push('sendLoginEmailCode')
    if (email !== SECRETS.email) throw new RpcError(400, 'EMAIL_INVALID', 'account.sendVerifyEmailCode')
    return { pattern: 'n***', length: 6 }
  }

  async checkLoginEmailCode(code: string): Promise<SentCode> {
    this.steps.push('checkLoginEmailCode')
    if (code !== SECRETS.emailCode) throw new RpcError(400, 'CODE_INVALID', 'account.verifyEmail')
    this.way = 'email'
    return { type: 'email' }
  }

  async checkCode(code: string): ReturnType<SignInSteps['checkCode']> {
    this.steps.push('checkCode')
    if (this.#checks++ >= this.codeLife) {
      this.codeLife = Infinity
      throw expired()
    }
    if (code !== SECRETS.code) return { type: 'invalidCode' }
    if (this.isNew)
      return this.terms === undefined
        ? { type: 'signUpRequired' }
        : { type: 'signUpRequired', termsOfService: this.terms }
    if (this.password !== undefined) return { type: 'passwordRequired', hint: 'a horse', hasRecoveryEmail: true }
    return { type: 'signedIn', userId: 1 }
  }

  async checkPassword(password: string): ReturnType<SignInSteps['checkPassword']> {
    this.steps.push('checkPassword')
    return password === this.password ? { type: 'signedIn', userId: 1 } : { type: 'invalidPassword' }
  }

  async sendRecoveryCode(): Promise<string> {
    this.steps.push('sendRecoveryCode')
    return 'n***'
  }

  async recoverPassword(code: string): Promise<unknown> {
    this.steps.push('recoverPassword')
    if (code === 'old') throw new RpcError(400, 'PASSWORD_RECOVERY_EXPIRED', 'auth.recoverPassword')
    if (code !== SECRETS.recoveryCode) throw new RpcError(400, 'CODE_INVALID', 'auth.recoverPassword')
    return undefined
  }

  async signUp(firstName: string, lastName: string | undefined): Promise<void> {
    if (firstName === '') throw new InputError('firstName must have 1 to 64 characters', 'firstName')
    this.steps.push(`signUp ${firstName} ${lastName ?? '-'}`)
  }
}
