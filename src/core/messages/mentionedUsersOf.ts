import { InputError } from '../../errors/inputError.js'
import type * as tl from '../../tl/generated/api.js'
import type { MessageEntity } from '../../types/messages/messageEntity.js'
import type { MentionedUsers } from '../../types/messages/messageEntityToTl.js'
import type { ReplyTo } from '../../types/messages/replyTo.js'
import type { Core } from '../core.js'
import { resolveUser } from '../peers/resolveUser.js'

/** Finds out how to name the users whom a text and its quotation mention, before the entities are written. */
export async function mentionedUsersOf(
  core: Core,
  entities: readonly MessageEntity[],
  replyTo: ReplyTo | undefined,
): Promise<MentionedUsers> {
  const quoted = typeof replyTo === 'object' ? (replyTo.quote?.entities ?? []) : []
  const users = new Map<number, tl.InputUser>()
  for (const entity of [...entities, ...quoted])
    if (entity.type === 'textMention' && !users.has(entity.userId))
      users.set(entity.userId, await resolveUser(core, entity.userId, 'entities'))
  return (userId) => {
    const user = users.get(userId)
    if (user === undefined) throw new InputError(`entities mention user ${userId}, who was not looked up`, 'entities')
    return user
  }
}
