import type * as tl from '../../tl/generated/api.js'
import type { PeerId } from '../world/peerId.js'

/** A poll, which may stand in several messages: those that it was forwarded to count together. */
export interface Poll {
  readonly id: bigint
  /** The user who made it. */
  readonly creatorId: number
  /** What is fixed: the question and the rules. */
  readonly rules: Omit<tl.poll, 'answers' | 'closed' | 'creator' | 'hash'>
  readonly answers: tl.pollAnswer[]
  /** The right answers of a quiz, by their option as text. */
  readonly correctOptions: ReadonlySet<string>
  readonly solution?: string
  readonly solutionEntities: readonly tl.MessageEntity[]
  isClosed: boolean
  /** Who chose what, the first voter first. */
  readonly votes: Map<PeerId, Vote>
  /** The messages that it stands in, by their keys. */
  readonly messageKeys: Set<number>
}

/** What somebody chose. */
export interface Vote {
  readonly options: readonly Uint8Array[]
  /** In seconds. */
  readonly date: number
}

/** Writes the name of an option as text, to compare it. */
export function optionText(option: Uint8Array): string {
  return String.fromCodePoint(...option)
}
