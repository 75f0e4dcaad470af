import type { MessageEntity } from '../../types/messages/messageEntity.js'
import { compareEntities } from './compareEntities.js'
import { entityClass } from './entityClass.js'

/** A step of the way through a text. */
export type NestStep =
  | { readonly type: 'open' | 'close'; readonly entity: MessageEntity }
  | { readonly type: 'text'; readonly text: string; readonly inside: readonly MessageEntity[] }

const endOf = (entity: MessageEntity): number => entity.offset + entity.length
const outerFirst = (one: MessageEntity, other: MessageEntity): number =>
  Number(entityClass(other) === 'quote') - Number(entityClass(one) === 'quote') ||
  endOf(other) - endOf(one) ||
  compareEntities({ ...one, offset: 0 }, { ...other, offset: 0 })

/**
 * Goes through a text with normalized entities so that what opens last closes first: styles that overlap others are closed
 * and opened again at the borders of those. A quotation is the outermost.
 */
export function* nestEntities(text: string, entities: readonly MessageEntity[]): Generator<NestStep> {
  const places = [...new Set(entities.flatMap((entity) => [entity.offset, endOf(entity)]))].toSorted((a, b) => a - b)
  const open: MessageEntity[] = []
  let from = 0
  for (const place of places) {
    if (place > from) yield { type: 'text', text: text.slice(from, place), inside: [...open] }
    from = place
    const opening = entities.filter(({ offset }) => offset === place)
    const closing = firstToClose(open, opening, place)
    const closed = open.splice(closing).toReversed()
    for (const entity of closed) yield { type: 'close', entity }
    const again = closed.filter((entity) => endOf(entity) > place)
    for (const entity of [...opening, ...again].toSorted(outerFirst)) {
      open.push(entity)
      yield { type: 'open', entity }
    }
  }
  if (from < text.length) yield { type: 'text', text: text.slice(from), inside: [] }
}

/** Finds the outermost of the open entities that ends here, or that would be in the way of what begins here. */
function firstToClose(open: readonly MessageEntity[], opening: readonly MessageEntity[], place: number): number {
  const furthest = opening.reduce((end, entity) => {
    if (entityClass(entity) === 'quote') return Infinity
    return entityClass(entity) === 'style' ? end : Math.max(end, endOf(entity))
  }, 0)
  const index = open.findIndex(
    (entity) => endOf(entity) <= place || (entityClass(entity) === 'style' && endOf(entity) < furthest),
  )
  return index === -1 ? open.length : index
}
