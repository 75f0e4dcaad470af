import type { PhoneAnswers } from '../../types/authorization/phoneAnswers.js'
import { advanceSignIn, isGrantable, type SignInProgress } from './advanceSignIn.js'
import { answerOf } from './answerOf.js'
import { missingAnswer } from './missingAnswer.js'
import { refusedAnswer } from './refusedAnswer.js'
import type { SignInInput, SignInQuestion } from './signInMove.js'
import type { SignInSteps } from './signInSteps.js'
import { takeSignInStep } from './takeSignInStep.js'
import { unlessAborted } from './unlessAborted.js'

const BEGINNING: SignInInput = { type: 'begin' }

/**
 * Drives a sign-in by phone: asks the caller's options what it wants to know and takes the steps that it wants to take, until it is done.
 * An answer that is a plain text is tried once. What cannot be asked again is thrown; what was given never stands in an error.
 */
export async function runSignIn(
  steps: SignInSteps,
  answers: Partial<PhoneAnswers>,
  signal: AbortSignal,
  beginning: SignInInput = BEGINNING,
): Promise<void> {
  let progress: SignInProgress = {}
  let input = beginning
  for (;;) {
    const advance = advanceSignIn(progress, input)
    const { move } = advance
    progress = advance.progress
    switch (move.type) {
      case 'ask':
        input = await unlessAborted(askFor(answers, move.question), signal)
        break
      case 'take':
        signal.throwIfAborted()
        input = {
          type: 'outcome',
          outcome: await takeSignInStep(steps, move.step, () => unlessAborted(lastNameOf(answers), signal)),
        }
        break
      case 'done':
        return
      case 'giveUp':
        throw refusedAnswer(move.name, move.refusal)
    }
  }
}

async function askFor(answers: Partial<PhoneAnswers>, question: SignInQuestion): Promise<SignInInput> {
  const { name, attempt, refusal } = question
  if (name === 'acceptTerms' && answers.acceptTerms === undefined) return { type: 'terms', isAccepted: true }
  const given = answers[name]
  if (given === undefined) throw missingAnswer(name)
  if (typeof given === 'string') {
    if (attempt > 1) throw refusedAnswer(name, refusal)
    return { type: 'answer', text: given }
  }
  const answer: unknown = await answerTo(answers, question)
  if (name === 'acceptTerms') return { type: 'terms', isAccepted: answer === true }
  const wish = typeof answer === 'object' && answer !== null && 'instead' in answer ? answer.instead : undefined
  if (isGrantable(name, wish)) return { type: 'wish', wish }
  return { type: 'answer', text: await answerOf(name, () => answer) }
}

/** Asks a function for its answer, with what helps to give it. */
function answerTo(answers: Partial<PhoneAnswers>, question: SignInQuestion): Promise<unknown> {
  const { name, attempt, refusal } = question
  switch (name) {
    case 'code':
      return answered(answers.code, known(question.sentCode), attempt, refusal)
    case 'emailCode':
      return answered(answers.emailCode, known(question.emailCode), attempt, refusal)
    case 'password':
      return answered(answers.password, question.hint, attempt, refusal)
    case 'recoveryCode':
      return answered(answers.recoveryCode, known(question.pattern), attempt, refusal)
    case 'phone':
    case 'email':
    case 'firstName':
      return answered(answers[name], attempt, refusal)
    case 'acceptTerms':
      return answered(answers.acceptTerms, known(question.terms))
  }
}

async function answered<Question extends readonly unknown[]>(
  given: string | ((...question: Question) => unknown) | undefined,
  ...question: Question
): Promise<unknown> {
  return typeof given === 'function' ? given(...question) : given
}

/** The machine asks for a code only after one was sent, so it knows where it went. */
function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new TypeError('A question came without what it is about.')
  return value
}

async function lastNameOf({ lastName }: Partial<PhoneAnswers>): Promise<string | undefined> {
  return lastName === undefined ? undefined : answerOf('lastName', lastName)
}
