import type * as tl from '../tl/generated/api.js'

const NAMES: ReadonlySet<string> = new Set<tl.Updates['_']>([
  'updates',
  'updatesCombined',
  'updateShort',
  'updateShortMessage',
  'updateShortChatMessage',
  'updateShortSentMessage',
  'updatesTooLong',
])

/** Whether an object is one of the containers of updates. */
export function isUpdates(object: { readonly _: string }): object is tl.Updates {
  return NAMES.has(object._)
}
