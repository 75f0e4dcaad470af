import type { Handler } from '../../handler.js'

/** In seconds. */
const HOUR = 3600

/** Has no new terms. */
export const getTermsOfServiceUpdate: Handler<'help.getTermsOfServiceUpdate'> = ({ date }) => ({
  _: 'help.termsOfServiceUpdateEmpty',
  expires: date + HOUR,
})
