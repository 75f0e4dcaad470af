import { InputError } from '../../errors/inputError.js'

/** Refuses a text that has fewer or more characters than allowed. A character is a Unicode code point, so most emoji count once. */
export function assertTextLength(text: string, argument: string, min: number, max: number): void {
  if (typeof text !== 'string') throw new InputError(`${argument} must be a text, but it is ${typeof text}`, argument)
  const { length } = Array.from(text)
  if (length >= min && length <= max) return
  const allowed = min === 0 ? `at most ${max}` : `${min} to ${max}`
  throw new InputError(`${argument} must have ${allowed} characters, but it has ${length}`, argument)
}
