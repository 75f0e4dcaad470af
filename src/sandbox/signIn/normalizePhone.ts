import { fault } from '../fault.js'

/** Strips a phone number down to its digits, or throws PHONE_NUMBER_INVALID. */
export function normalizePhone(phoneNumber: string): string {
  const digits = phoneNumber.replaceAll(/\D/g, '')
  if (digits.length < 5 || digits.length > 15) throw fault(400, 'PHONE_NUMBER_INVALID')
  return digits
}
