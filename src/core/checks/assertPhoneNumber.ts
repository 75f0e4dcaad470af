import { InputError } from '../../errors/inputError.js'

const NOTATION = /[\s+().-]/g
const DIGITS = /^\d{5,20}$/

/**
 * Reads a phone number in international form as its digits alone, and refuses what is none.
 * The number never stands in the error's text.
 */
export function assertPhoneNumber(phoneNumber: string, argument: string): string {
  const digits = typeof phoneNumber === 'string' ? phoneNumber.replaceAll(NOTATION, '') : ''
  if (!DIGITS.test(digits))
    throw new InputError(
      `${argument} must be a phone number in international form: a plus sign, the country code and the number`,
      argument,
    )
  return digits
}
