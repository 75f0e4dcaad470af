import type { User } from './user.js'

/** The id of the account that sends login codes and notices. */
export const SERVICE_USER_ID = 777000

/** Makes Telegram's service account. It has no phone number, so nobody can sign in to it. */
export function serviceUser(): User {
  return {
    id: SERVICE_USER_ID,
    firstName: 'Telegram',
    isDeleted: false,
    isVerified: true,
    isSupport: true,
    contacts: new Map(),
  }
}
