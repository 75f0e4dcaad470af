import type { CodeCheckResult } from '../../types/authorization/codeCheckResult.js'
import type { PasswordCheckResult } from '../../types/authorization/passwordCheckResult.js'
import type { SentCode } from '../../types/authorization/sentCode.js'
import type { SentEmailCode } from '../../types/authorization/sentEmailCode.js'

/** The single steps of a sign-in by phone, which are methods of their own as well. */
export interface SignInSteps {
  sendCode(phoneNumber: string): Promise<SentCode>
  resendCode(): Promise<SentCode>
  cancelCode(): Promise<void>
  checkCode(code: string): Promise<CodeCheckResult>
  resetLoginEmail(): Promise<SentCode>
  sendLoginEmailCode(email: string): Promise<SentEmailCode>
  checkLoginEmailCode(code: string): Promise<SentCode>
  checkPassword(password: string): Promise<PasswordCheckResult>
  sendRecoveryCode(): Promise<string>
  recoverPassword(code: string): Promise<unknown>
  signUp(firstName: string, lastName: string | undefined): Promise<unknown>
}
