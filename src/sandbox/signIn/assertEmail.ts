import { fault } from '../fault.js'

const EMAIL = /^[^@\s]+@[^@\s]+\.[^@\s]+$/

/** Throws EMAIL_INVALID unless a text is an address. */
export function assertEmail(email: string): void {
  if (!EMAIL.test(email)) throw fault(400, 'EMAIL_INVALID')
}
