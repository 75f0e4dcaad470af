import type * as tl from '../../tl/generated/api.js'
import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import type { Message } from '../world/message.js'
import { liveLocation } from './geoPoint.js'
import { foundEntities } from './foundEntities.js'
import { textPreview, webPage } from './webPage.js'

/** What an edit wants of the media of a message. */
type Edit = Pick<tl.messages_editMessage, 'media' | 'message' | 'entities' | 'no_webpage'>

/** The media that a message has after an edit, or what Telegram says where they cannot be so. */
export function editedMedia({ world }: CallContext, message: Message, edit: Edit): tl.MessageMedia | undefined {
  const { media } = message
  switch (edit.media?._) {
    case undefined:
      return edit.message === undefined ? media : previewAfter(message, edit.message, edit)
    case 'inputMediaGeoLive':
      if (media?._ !== 'messageMediaGeoLive' || media.period === 0) throw fault(400, 'MEDIA_PREV_INVALID')
      return liveLocation(world, edit.media, media)
    case 'inputMediaWebPage': {
      if (media !== undefined && media._ !== 'messageMediaWebPage') throw fault(400, 'MEDIA_PREV_INVALID')
      const page = webPage(edit.media.url)
      if (page === undefined) return undefined
      const { force_large_media, force_small_media } = edit.media
      return { _: 'messageMediaWebPage', force_large_media, force_small_media, manual: true, webpage: page }
    }
    case 'inputMediaPoll':
      return media
    default:
      // None of the media that the sandbox knows can be put in the place of another.
      throw fault(400, 'MEDIA_PREV_INVALID')
  }
}

function previewAfter({ media }: Message, text: string, edit: Edit): tl.MessageMedia | undefined {
  if (media !== undefined && media._ !== 'messageMediaWebPage') return media
  return edit.no_webpage === true ? undefined : textPreview(text, foundEntities(text, edit.entities ?? []))
}
