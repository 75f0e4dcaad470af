import { InputError } from '../../errors/inputError.js'

const EMAIL = /^[^@\s]+@[^@\s]+\.[^@\s.]+$/

/** Refuses what is no e-mail address. The address never stands in the error's text. */
export function assertEmail(email: string, argument: string): void {
  if (typeof email === 'string' && EMAIL.test(email.trim())) return
  throw new InputError(`${argument} must be an e-mail address, such as name@example.org`, argument)
}
