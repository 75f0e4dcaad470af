import type * as tl from '../../tl/generated/api.js'

/** The name of something that can be withheld from a member. See https://core.telegram.org/constructor/chatBannedRights. */
export type RestrictionName = Exclude<keyof tl.chatBannedRights, '_' | 'until_date'>

/** Lists the names of what is withheld, sorted. */
export function restrictionsIn(rights: tl.chatBannedRights): RestrictionName[] {
  const names: RestrictionName[] = []
  const { _: _name, until_date: _until, ...flags } = rights
  let name: RestrictionName
  for (name in flags) if (flags[name] === true) names.push(name)
  return names.toSorted()
}
