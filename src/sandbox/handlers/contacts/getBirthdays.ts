import type { Handler } from '../../handler.js'

/** Knows no birthdays. */
export const getBirthdays: Handler<'contacts.getBirthdays'> = () => ({
  _: 'contacts.contactBirthdays',
  contacts: [],
  users: [],
})
