import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'

/** How many colours anybody can have. */
const FREE_COLORS = 7

/** Changes the colour of the caller's name, or that of the profile; it takes Premium. */
export const updateColor: Handler<'account.updateColor'> = ({ userId, world }, { color, for_profile: forProfile }) => {
  const user = world.users.get(userId)
  if (user === undefined) throw new Error(`There is no user ${userId} in this world.`)
  if (color !== undefined && color._ !== 'peerColor') throw fault(400, 'COLOR_INVALID')
  const isFree = forProfile !== true && (color?.color ?? 0) < FREE_COLORS && color?.background_emoji_id === undefined
  if (!isFree && user.isPremium !== true) throw fault(403, 'PREMIUM_ACCOUNT_REQUIRED')
  const { color: _name, profileColor: _profile, ...rest } = user
  const kept = forProfile === true ? user.color : user.profileColor
  const given = forProfile === true ? { profileColor: color, color: kept } : { color, profileColor: kept }
  world.users.set(userId, {
    ...rest,
    ...(given.color !== undefined && { color: given.color }),
    ...(given.profileColor !== undefined && { profileColor: given.profileColor }),
  })
  return true
}
