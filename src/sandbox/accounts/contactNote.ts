import type * as tl from '../../tl/generated/api.js'
import { fault } from '../fault.js'

const MAX_LENGTH = 128

/** Gives the note that is to be kept; undefined for an empty one. */
export function contactNote(note: tl.TextWithEntities): tl.textWithEntities | undefined {
  if (Array.from(note.text).length > MAX_LENGTH) throw fault(400, 'CONTACT_NOTE_TOO_LONG')
  return note.text.trim() === '' ? undefined : note
}
