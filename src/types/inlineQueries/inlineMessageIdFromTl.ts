import { bytesToBase64Url } from '../../bytes/bytesToBase64Url.js'
import type * as tl from '../../tl/generated/api.js'
import { Writer } from '../../tl/index.js'

const MOST_BYTES = 24

/** Writes the identifier of a message that was sent through an inline bot as a text, as the Bot API does. */
export function inlineMessageIdFromTl(id: tl.InputBotInlineMessageID): string {
  const writer = new Writer(MOST_BYTES)
  writer.int(id.dc_id)
  if (id._ === 'inputBotInlineMessageID') {
    writer.long(id.id)
  } else {
    writer.long(id.owner_id)
    writer.int(id.id)
  }
  writer.long(id.access_hash)
  return bytesToBase64Url(writer.finish())
}
