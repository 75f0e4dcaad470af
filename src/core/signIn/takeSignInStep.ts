import { refusalOf } from './refusalOf.js'
import type { SignInOutcome, SignInStep } from './signInMove.js'
import type { SignInSteps } from './signInSteps.js'

/** Takes one step and says what came of it. What asking again cannot mend is thrown. */
export async function takeSignInStep(
  steps: SignInSteps,
  step: SignInStep,
  lastName: () => Promise<string | undefined>,
): Promise<SignInOutcome> {
  try {
    return await take(steps, step, lastName)
  } catch (error) {
    const refusal = refusalOf(step.type, error)
    if (refusal === undefined) throw error
    return { type: 'refused', refusal }
  }
}

async function take(
  steps: SignInSteps,
  step: SignInStep,
  lastName: () => Promise<string | undefined>,
): Promise<SignInOutcome> {
  switch (step.type) {
    case 'sendCode':
      return { type: 'codeSent', sentCode: await steps.sendCode(step.phoneNumber) }
    case 'resendCode':
      return { type: 'codeSent', sentCode: await steps.resendCode() }
    case 'resetLoginEmail':
      return { type: 'codeSent', sentCode: await steps.resetLoginEmail() }
    case 'cancelCode':
      await steps.cancelCode()
      return { type: 'codeCancelled' }
    case 'checkCode': {
      const result = await steps.checkCode(step.code)
      return result.type === 'invalidCode' ? { type: 'refused', refusal: 'codeInvalid' } : result
    }
    case 'sendLoginEmailCode':
      return { type: 'emailCodeSent', emailCode: await steps.sendLoginEmailCode(step.email) }
    case 'checkLoginEmailCode':
      return { type: 'codeSent', sentCode: await steps.checkLoginEmailCode(step.code) }
    case 'checkPassword': {
      const result = await steps.checkPassword(step.password)
      return result.type === 'invalidPassword' ? { type: 'refused', refusal: 'passwordInvalid' } : result
    }
    case 'sendRecoveryCode':
      return { type: 'recoveryCodeSent', pattern: await steps.sendRecoveryCode() }
    case 'recoverPassword':
      await steps.recoverPassword(step.code)
      return { type: 'signedIn' }
    case 'signUp':
      await steps.signUp(step.firstName, await lastName())
      return { type: 'signedIn' }
  }
}
