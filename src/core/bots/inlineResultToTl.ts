import { InputError } from '../../errors/inputError.js'
import type * as tl from '../../tl/generated/api.js'
import type { InlineQueryResult } from '../../types/inlineQueries/inlineQueryResult.js'
import type { MessageContent } from '../../types/inlineQueries/messageContent.js'
import { assertTextLength } from '../checks/assertTextLength.js'
import type { Core } from '../core.js'
import { messageContentToTl } from './messageContentToTl.js'

const MOST_ID_BYTES = 64
/** What stands for a kind of result on the wire. */
const KINDS: { readonly [Type in InlineQueryResult['type']]: string } = {
  article: 'article',
  location: 'geo',
  venue: 'venue',
  contact: 'contact',
}

/** Turns a result of an inline query into what is sent. */
export async function inlineResultToTl(core: Core, result: InlineQueryResult): Promise<tl.inputBotInlineResult> {
  const length = new TextEncoder().encode(result.id).length
  if (length === 0 || length > MOST_ID_BYTES) {
    throw new InputError(`results: an id must have 1 to ${MOST_ID_BYTES} bytes, but one has ${length}`, 'results')
  }
  return {
    _: 'inputBotInlineResult',
    id: result.id,
    type: KINDS[result.type],
    ...shownOf(result),
    thumb: result.thumbnailUrl === undefined ? undefined : pictureOf(result.thumbnailUrl),
    send_message: await messageContentToTl(core, contentOf(result), result.replyMarkup),
  }
}

function shownOf(result: InlineQueryResult): Pick<tl.inputBotInlineResult, 'title' | 'description' | 'url'> {
  if (result.type === 'contact') return { title: [result.firstName, result.lastName ?? ''].join(' ').trim() }
  assertTextLength(result.title, 'results.title', 1, 256)
  if (result.type === 'article') return { title: result.title, description: result.description, url: result.url }
  return { title: result.title, description: result.type === 'venue' ? result.address : undefined }
}

function contentOf(result: InlineQueryResult): MessageContent {
  if (result.messageContent !== undefined) return result.messageContent
  switch (result.type) {
    case 'location': {
      const { latitude, longitude } = result
      return { type: 'location', latitude, longitude }
    }
    case 'venue': {
      const { latitude, longitude, title, address } = result
      return { type: 'venue', latitude, longitude, title, address }
    }
    case 'contact': {
      const { phoneNumber, firstName, lastName } = result
      return { type: 'contact', phoneNumber, firstName, ...(lastName !== undefined && { lastName }) }
    }
    case 'article':
      throw new InputError('results: an article says in `messageContent` what it becomes', 'results')
  }
}

function pictureOf(url: string): tl.inputWebDocument {
  return { _: 'inputWebDocument', url, size: 0, mime_type: 'image/jpeg', attributes: [] }
}
