import type { Handler } from '../../handler.js'

/** Knows one time zone. */
export const getTimezonesList: Handler<'help.getTimezonesList'> = () => ({
  _: 'help.timezonesList',
  timezones: [{ _: 'timezone', id: 'Etc/UTC', name: 'Coordinated Universal Time', utc_offset: 0 }],
  hash: 1,
})
