import type * as tl from '../../tl/generated/api.js'
import type { CallContext } from '../handler.js'
import { inputPeer } from '../peers/inputPeer.js'
import { inputUser } from '../peers/inputUser.js'

/** The list that everybody sees without a narrower one. */
export const WIDEST: string = 'botCommandScopeDefault '

/** Names the list of commands for a scope and a language. */
export function commandKey(context: CallContext, scope: tl.BotCommandScope, languageCode: string): string {
  const peerId = 'peer' in scope ? [inputPeer(context, scope.peer)] : []
  const userId = 'user_id' in scope ? [inputUser(context, scope.user_id).id] : []
  return `${[scope._, ...peerId, ...userId].join(' ')} ${languageCode}`
}
