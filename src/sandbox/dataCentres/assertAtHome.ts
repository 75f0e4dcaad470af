import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import { homeDcIdOf } from './homeDcIdOf.js'

/** What a data centre answers for accounts that live elsewhere: https://core.telegram.org/api/datacenter. */
const AREAS_FOR_ALL: ReadonlySet<string> = new Set(['help', 'langpack', 'auth', 'upload', 'stats'])

/** Throws USER_MIGRATE where an account calls at another data centre than its own what only its own answers. */
export function assertAtHome({ world, settings, authorization }: CallContext, functionName: string): void {
  const [area = ''] = functionName.split('.')
  if (authorization.userId === undefined || AREAS_FOR_ALL.has(area)) return
  const homeDcId = homeDcIdOf(settings, world.users.get(authorization.userId))
  if (homeDcId !== authorization.dcId) throw fault(303, `USER_MIGRATE_${homeDcId}`)
}
