import type { Handler } from '../../handler.js'

/** In seconds. */
const HOUR = 3600

/** Promotes nothing. */
export const getPromoData: Handler<'help.getPromoData'> = ({ date }) => ({
  _: 'help.promoDataEmpty',
  expires: date + HOUR,
})
