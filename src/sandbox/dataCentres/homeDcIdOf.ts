import type { Settings } from '../settings.js'
import type { User } from '../world/user.js'

/** The data centre that an account lives in. */
export function homeDcIdOf(settings: Settings, user: User | undefined): number {
  return user?.dcId ?? settings.homeDcId
}
