import { isContentRelated } from '../../messages/sequenceNumbers.js'
import type { Content } from '../readMessages.js'
import type { RefusalCode } from './refuse.js'

/**
 * Judges whether a message is rightly marked as one to be acknowledged.
 * Acknowledgements marked so are let through: mtcute sends them, and Telegram takes them.
 */
export function judgeParity(sequenceNumber: number, content: Content | 'container'): RefusalCode | undefined {
  const isContent = isContentRelated(sequenceNumber)
  if (content === 'container') return isContent ? 34 : undefined
  const isAlwaysContent = content.type === 'other'
  return isAlwaysContent && !isContent ? 35 : undefined
}
