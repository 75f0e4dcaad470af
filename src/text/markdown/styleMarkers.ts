import type { EntityKind } from '../reading/textBuilder.js'

/** What opens a stretch of Markdown, and, but for links and pictures, closes it. */
export type Marker = '*' | '_' | '__' | '~' | '||' | '`' | '```' | '[' | '!['

/** The markers that stand on both sides of what they mark, and what they mark. */
export const STYLE_MARKERS: ReadonlyMap<Marker, EntityKind> = new Map<Marker, EntityKind>([
  ['*', { type: 'bold' }],
  ['_', { type: 'italic' }],
  ['__', { type: 'underline' }],
  ['~', { type: 'strikethrough' }],
  ['||', { type: 'spoiler' }],
])

/** What was opened and not yet closed. */
export interface OpenMarker {
  readonly marker: Marker
  /** The programming language of a block of code. */
  readonly language?: string
  /** Where it stands in the source. */
  readonly at: number
  /** Where its text begins. */
  readonly offset: number
}
