import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SignInRefusal } from '../../types/authorization/signInRefusal.js'
import { advanceSignIn, isGrantable, type SignInProgress } from './advanceSignIn.js'
import type { SignInInput, SignInMove, SignInOutcome, SignInStep, SignInWish } from './signInMove.js'

const REFUSALS: readonly SignInRefusal[] = [
  'phoneNumberInvalid',
  'codeInvalid',
  'codeExpired',
  'resendUnavailable',
  'loginEmailResetUnavailable',
  'emailInvalid',
  'emailCodeInvalid',
  'emailCodeExpired',
  'passwordInvalid',
  'recoveryUnavailable',
  'recoveryCodeInvalid',
  'recoveryCodeExpired',
  'nameInvalid',
]
const WISHES: readonly SignInWish[] = ['resendCode', 'changePhone', 'resetLoginEmail', 'changeEmail', 'recoverPassword']
const ENOUGH = 300

/** Everything that a server could answer a step with, likely or not. */
const outcomes: fc.Arbitrary<SignInOutcome> = fc.oneof(
  fc
    .constantFrom('sms', 'email', 'emailSetUpRequired')
    .map((type): SignInOutcome => ({ type: 'codeSent', sentCode: { type } })),
  fc.constantFrom<SignInOutcome>(
    { type: 'codeCancelled' },
    { type: 'emailCodeSent', emailCode: { pattern: '', length: 6 } },
    { type: 'recoveryCodeSent', pattern: '' },
    { type: 'passwordRequired', hasRecoveryEmail: true },
    { type: 'signUpRequired' },
    { type: 'signUpRequired', termsOfService: { text: '', entities: [] } },
  ),
  fc.constantFrom(...REFUSALS).map((refusal): SignInOutcome => ({ type: 'refused', refusal })),
)

const answers = fc.oneof(
  fc.string().map((text): SignInInput => ({ type: 'answer', text })),
  fc.constantFrom(...WISHES).map((wish): SignInInput => ({ type: 'wish', wish })),
)

describe('advanceSignIn', () => {
  it('comes to an end against every server and every person', () => {
    const stories = fc.array(fc.tuple(outcomes, answers), { minLength: ENOUGH, maxLength: ENOUGH })
    fc.assert(
      fc.property(stories, (story) => {
        let { progress, move } = advanceSignIn({}, { type: 'begin' })
        for (const [outcome, answer] of story) {
          if (move.type === 'done' || move.type === 'giveUp') return
          ;({ progress, move } = advanceSignIn(progress, inputFor(move, outcome, answer)))
        }
        throw new Error(`after ${ENOUGH} inputs it goes on with ${move.type}`)
      }),
      { numRuns: 300, seed: 7 },
    )
  })

  it('says for each refusal which question is asked again, and why', () => {
    const sent: SignInProgress = { phoneNumber: '1', asked: { phone: 1, code: 1 }, asking: 'code' }
    const next = REFUSALS.map((refusal) => {
      const { move } = advanceSignIn(sent, { type: 'outcome', outcome: { type: 'refused', refusal } })
      return move.type === 'ask' ? [refusal, move.question.name, move.question.refusal] : [refusal, move.type]
    })
    expect(next).toEqual([
      ['phoneNumberInvalid', 'phone', 'phoneNumberInvalid'],
      ['codeInvalid', 'code', 'codeInvalid'],
      ['codeExpired', 'take'],
      ['resendUnavailable', 'code', 'resendUnavailable'],
      ['loginEmailResetUnavailable', 'code', 'loginEmailResetUnavailable'],
      ['emailInvalid', 'email', 'emailInvalid'],
      ['emailCodeInvalid', 'emailCode', 'emailCodeInvalid'],
      ['emailCodeExpired', 'email', 'emailCodeExpired'],
      ['passwordInvalid', 'password', 'passwordInvalid'],
      ['recoveryUnavailable', 'password', 'recoveryUnavailable'],
      ['recoveryCodeInvalid', 'recoveryCode', 'recoveryCodeInvalid'],
      ['recoveryCodeExpired', 'password', 'recoveryCodeExpired'],
      ['nameInvalid', 'firstName', 'nameInvalid'],
    ])
  })

  it('has a code that has run out sent again, to the same number and not for ever', () => {
    const steps: (SignInStep | string)[] = []
    let progress: SignInProgress = { phoneNumber: '15550100' }
    let move: SignInMove
    do {
      const outcome: SignInOutcome = { type: 'refused', refusal: 'codeExpired' }
      ;({ progress, move } = advanceSignIn(progress, { type: 'outcome', outcome }))
      steps.push(move.type === 'take' ? move.step : move.type)
    } while (move.type === 'take')
    const again = { type: 'sendCode', phoneNumber: '15550100' }
    expect(steps).toEqual([again, again, again, 'giveUp'])
  })

  it('takes each wish for one question alone', () => {
    expect(WISHES.filter((wish) => isGrantable('code', wish))).toEqual(['resendCode', 'changePhone', 'resetLoginEmail'])
    expect(WISHES.filter((wish) => isGrantable('emailCode', wish))).toEqual(['changeEmail'])
    expect(WISHES.filter((wish) => isGrantable('password', wish))).toEqual(['recoverPassword'])
    expect(WISHES.filter((wish) => isGrantable('phone', wish))).toEqual([])
    expect(isGrantable('code', 'constructor')).toBe(false)
  })
})

function inputFor(move: SignInMove, outcome: SignInOutcome, answer: SignInInput): SignInInput {
  if (move.type !== 'ask') return { type: 'outcome', outcome }
  const { name } = move.question
  if (name === 'acceptTerms') return { type: 'terms', isAccepted: true }
  return answer.type === 'wish' && !isGrantable(name, answer.wish) ? { type: 'answer', text: '' } : answer
}
