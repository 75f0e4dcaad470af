import type { Handler } from '../../handler.js'
import { callingUser } from '../../signIn/callingUser.js'

const DEFAULT_TTL_DAYS = 365

/** Says after how many days away the account is deleted. */
export const getAccountTTL: Handler<'account.getAccountTTL'> = (context) => ({
  _: 'accountDaysTTL',
  days: callingUser(context).accountTtlDays ?? DEFAULT_TTL_DAYS,
})
