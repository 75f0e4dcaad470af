import type { MessageEntity } from '../../types/messages/messageEntity.js'
import { compareEntities } from './compareEntities.js'
import { type EntityClass, entityClass } from './entityClass.js'

/**
 * Brings the entities of a text into the one form that Telegram keeps them in: within the text and never empty, styles of a kind
 * joined where they touch, nothing in code, no quotation in a quotation, and no links that overlap: the first one stays.
 */
export function normalizeEntities(text: string, entities: readonly MessageEntity[]): readonly MessageEntity[] {
  const present = entities.flatMap((entity) => clipped(text, entity) ?? []).toSorted(compareEntities)
  const of = (...classes: readonly EntityClass[]): readonly MessageEntity[] =>
    present.filter((entity) => classes.includes(entityClass(entity)))
  const quotes = apart(of('quote'))
  const solids = apart(of('solid', 'code')).filter((solid) =>
    quotes.every((quote) => isApart(solid, quote) || isWithin(solid, quote)),
  )
  const code = solids.filter((solid) => entityClass(solid) === 'code')
  const emoji = apart(of('emoji')).filter((one) =>
    [...quotes, ...solids].every((other) => isApart(one, other) || (isWithin(one, other) && !code.includes(other))),
  )
  return [...quotes, ...solids, ...joined(of('style')).flatMap((style) => without(style, code)), ...emoji].toSorted(
    compareEntities,
  )
}

const endOf = (entity: MessageEntity): number => entity.offset + entity.length
const isApart = (one: MessageEntity, other: MessageEntity): boolean =>
  endOf(one) <= other.offset || endOf(other) <= one.offset
const isWithin = (inner: MessageEntity, outer: MessageEntity): boolean =>
  inner.offset >= outer.offset && endOf(inner) <= endOf(outer)

/** Cuts an entity to the text; what begins or ends within a character of two code units takes the whole character. */
function clipped(text: string, entity: MessageEntity): MessageEntity | undefined {
  const isPair = (at: number): boolean => at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff
  const start = Math.max(0, entity.offset)
  const end = Math.min(text.length, endOf(entity))
  if (!(end > start)) return undefined
  const offset = isPair(start) ? start - 1 : start
  return { ...entity, offset, length: (isPair(end) ? end + 1 : end) - offset }
}

/** Leaves out every entity that meets one before it. */
function apart(sorted: readonly MessageEntity[]): readonly MessageEntity[] {
  const kept: MessageEntity[] = []
  let end = 0
  for (const entity of sorted) {
    if (entity.offset < end) continue
    kept.push(entity)
    end = endOf(entity)
  }
  return kept
}

/** Makes one of styles of a kind that overlap or touch. */
function joined(sorted: readonly MessageEntity[]): readonly MessageEntity[] {
  const open = new Map<MessageEntity['type'], number>()
  const list: MessageEntity[] = []
  for (const entity of sorted) {
    const index = open.get(entity.type)
    const last = index === undefined ? undefined : list[index]
    if (index === undefined || last === undefined || endOf(last) < entity.offset) {
      open.set(entity.type, list.push(entity) - 1)
    } else {
      list[index] = { ...last, length: Math.max(endOf(last), endOf(entity)) - last.offset }
    }
  }
  return list
}

/** Takes the places of others, which are in order and apart, out of an entity. */
function without(entity: MessageEntity, others: readonly MessageEntity[]): readonly MessageEntity[] {
  const parts: MessageEntity[] = []
  let offset = entity.offset
  for (const other of others) {
    if (endOf(other) <= offset || other.offset >= endOf(entity)) continue
    if (other.offset > offset) parts.push({ ...entity, offset, length: other.offset - offset })
    offset = endOf(other)
  }
  if (offset < endOf(entity)) parts.push({ ...entity, offset, length: endOf(entity) - offset })
  return parts
}
