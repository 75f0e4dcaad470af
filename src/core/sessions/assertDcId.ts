import { refusedSession } from './sessionReader.js'

/** More than Telegram has or ever had. */
const MAX_DC_ID = 1_000

/** Refuses what cannot be the number of a data centre. */
export function assertDcId(dcId: number): number {
  if (!Number.isInteger(dcId) || dcId < 1 || dcId > MAX_DC_ID) throw refusedSession('its data centre does not exist')
  return dcId
}
