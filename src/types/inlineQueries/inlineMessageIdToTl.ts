import { base64ToBytes } from '../../bytes/base64ToBytes.js'
import type * as tl from '../../tl/generated/api.js'
import { Reader } from '../../tl/index.js'

const NUMBERED_LENGTH = 20
const OWNED_LENGTH = 24

/** Reads the identifier of a message that was sent through an inline bot; nothing where the text is none. */
export function inlineMessageIdToTl(text: string): tl.InputBotInlineMessageID | undefined {
  const bytes = base64ToBytes(text)
  if (bytes?.length !== NUMBERED_LENGTH && bytes?.length !== OWNED_LENGTH) return undefined
  const reader = new Reader(bytes)
  const dc_id = reader.int()
  if (bytes.length === NUMBERED_LENGTH) {
    return { _: 'inputBotInlineMessageID', dc_id, id: reader.long(), access_hash: reader.long() }
  }
  return {
    _: 'inputBotInlineMessageID64',
    dc_id,
    owner_id: reader.long(),
    id: reader.int(),
    access_hash: reader.long(),
  }
}
