import type * as tl from '../../tl/generated/api.js'
import type { Settings } from '../settings.js'

/** Shows the terms that a new account has to agree to; there are none unless the sandbox was given some. */
export function termsOfService({ termsOfService: text }: Settings): tl.help_termsOfService | undefined {
  if (text === undefined) return undefined
  const id = { _: 'dataJSON', data: JSON.stringify({ country: 'ZZ', length: text.length }) } as const
  return { _: 'help.termsOfService', id, text, entities: [], min_age_confirm: 16 }
}
