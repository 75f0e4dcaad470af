import type * as tl from '../../tl/generated/api.js'
import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import { inputUser } from '../peers/inputUser.js'

const MAX_ENTITIES = 100

/** Checks the entities of a text, cuts them to it, and turns mentions by name into what readers see. */
export function messageEntities(
  context: CallContext,
  text: string,
  entities: readonly tl.MessageEntity[],
): readonly tl.MessageEntity[] {
  return entities.slice(0, MAX_ENTITIES).flatMap((entity): readonly tl.MessageEntity[] => {
    const { offset } = entity
    if (offset < 0 || entity.length < 0) throw fault(400, 'ENTITY_BOUNDS_INVALID')
    const length = Math.min(entity.length, text.length - offset)
    if (length <= 0) return []
    if (entity._ !== 'inputMessageEntityMentionName') return [{ ...entity, length }]
    return [{ _: 'messageEntityMentionName', offset, length, user_id: inputUser(context, entity.user_id).id }]
  })
}
