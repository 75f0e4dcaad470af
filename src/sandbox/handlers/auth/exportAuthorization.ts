import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { nextBytes, nextInt64 } from '../../world/chance.js'

const LIFETIME_MS = 60_000
const BYTES_LENGTH = 128

/** Lends the caller's authorization to another data centre, for one use. See https://core.telegram.org/api/datacenter. */
export const exportAuthorization: Handler<'auth.exportAuthorization'> = (context, { dc_id }) => {
  const { world, now, userId } = context
  const isKnown = context.settings.servers.some(({ dcId }) => dcId === dc_id)
  if (!isKnown || dc_id === context.dcId) throw fault(400, 'DC_ID_INVALID')
  for (const [id, { expiresAt }] of world.exportedAuthorizations) {
    if (expiresAt <= now) world.exportedAuthorizations.delete(id)
  }
  const id = nextInt64(world.chance)
  const bytes = nextBytes(world.chance, BYTES_LENGTH)
  world.exportedAuthorizations.set(id, { userId, dcId: dc_id, bytes, expiresAt: now + LIFETIME_MS })
  return { _: 'auth.exportedAuthorization', id, bytes }
}
