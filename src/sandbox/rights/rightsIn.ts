import type * as tl from '../../tl/generated/api.js'
import type { AdminRight } from './hasAdminRight.js'

/** Lists the names of the rights that are given. */
export function rightsIn(rights: tl.chatAdminRights): AdminRight[] {
  const names: AdminRight[] = []
  const { _: _name, ...flags } = rights
  let name: AdminRight
  for (name in flags) if (flags[name] === true) names.push(name)
  return names
}
