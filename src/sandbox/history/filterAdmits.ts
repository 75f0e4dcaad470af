import type * as tl from '../../tl/generated/api.js'

/** Tells whether a message is of the kind that a search is for. The sandbox has no files, so it finds none. */
export function filterAdmits(filter: tl.MessagesFilter, message: tl.message | tl.messageService): boolean {
  if (filter._ === 'inputMessagesFilterEmpty') return true
  if (filter._ === 'inputMessagesFilterMyMentions') return message.mentioned === true
  if (message._ === 'messageService') return false
  const media = message.media?._
  switch (filter._) {
    case 'inputMessagesFilterPinned':
      return message.pinned === true
    case 'inputMessagesFilterUrl':
      return (message.entities ?? []).some(({ _ }) => _ === 'messageEntityUrl' || _ === 'messageEntityTextUrl')
    case 'inputMessagesFilterContacts':
      return media === 'messageMediaContact'
    case 'inputMessagesFilterGeo':
      return media === 'messageMediaGeo' || media === 'messageMediaGeoLive' || media === 'messageMediaVenue'
    default:
      return false
  }
}
