import { InputError } from '../../errors/inputError.js'

/**
 * The answer to one question of a sign-in: the text that was given for an option, or what its function gives when it is asked.
 * What is no text is refused; the answer never stands in the error.
 */
export async function answerOf<Question extends readonly unknown[]>(
  option: string,
  given: string | ((...question: Question) => unknown),
  ...question: Question
): Promise<string> {
  const answer: unknown = typeof given === 'function' ? await given(...question) : given
  if (typeof answer === 'string') return answer
  const kind = answer === null ? 'null' : typeof answer
  throw new InputError(`The function ${option} must give a text, but it gave ${kind}`, option)
}
