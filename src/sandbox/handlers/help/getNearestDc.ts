import type { Handler } from '../../handler.js'

/** Names the data centre to sign in at. */
export const getNearestDc: Handler<'help.getNearestDc'> = (context) => ({
  _: 'nearestDc',
  country: 'US',
  this_dc: context.dcId,
  nearest_dc: context.settings.homeDcId,
})
