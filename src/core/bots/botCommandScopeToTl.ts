import type * as tl from '../../tl/generated/api.js'
import type { BotCommandScope } from '../../types/bots/botCommandScope.js'
import type { Core } from '../core.js'
import { resolvePeer } from '../peers/resolvePeer.js'
import { resolveUser } from '../peers/resolveUser.js'

/** Says who sees a list of commands, as it is sent. */
export async function botCommandScopeToTl(core: Core, scope: BotCommandScope): Promise<tl.BotCommandScope> {
  switch (scope.type) {
    case 'default':
      return { _: 'botCommandScopeDefault' }
    case 'allPrivateChats':
      return { _: 'botCommandScopeUsers' }
    case 'allGroupChats':
      return { _: 'botCommandScopeChats' }
    case 'allChatAdministrators':
      return { _: 'botCommandScopeChatAdmins' }
    case 'chat':
      return { _: 'botCommandScopePeer', peer: await resolvePeer(core, scope.chatId, 'scope.chatId') }
    case 'chatAdministrators':
      return { _: 'botCommandScopePeerAdmins', peer: await resolvePeer(core, scope.chatId, 'scope.chatId') }
    case 'chatMember':
      return {
        _: 'botCommandScopePeerUser',
        peer: await resolvePeer(core, scope.chatId, 'scope.chatId'),
        user_id: await resolveUser(core, scope.userId, 'scope.userId'),
      }
  }
}
