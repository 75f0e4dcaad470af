import type * as tl from '../../tl/generated/api.js'

const FILTERS = {
  empty: 'inputMessagesFilterEmpty',
  animations: 'inputMessagesFilterGif',
  audios: 'inputMessagesFilterMusic',
  documents: 'inputMessagesFilterDocument',
  photos: 'inputMessagesFilterPhotos',
  videos: 'inputMessagesFilterVideo',
  voiceMessages: 'inputMessagesFilterVoice',
  photosAndVideos: 'inputMessagesFilterPhotoVideo',
  links: 'inputMessagesFilterUrl',
  chatPhotos: 'inputMessagesFilterChatPhotos',
  videoNotes: 'inputMessagesFilterRoundVideo',
  voiceMessagesAndVideoNotes: 'inputMessagesFilterRoundVoice',
  mentions: 'inputMessagesFilterMyMentions',
  pinned: 'inputMessagesFilterPinned',
} as const

/** What kind of messages is searched for; `empty` for all kinds. */
export type MessageSearchFilter = keyof typeof FILTERS

/** Turns a `MessageSearchFilter` into what is sent; undefined where there is no such filter. */
export function messageSearchFilterToTl(filter: MessageSearchFilter): tl.MessagesFilter | undefined {
  return Object.hasOwn(FILTERS, filter) ? { _: FILTERS[filter] } : undefined
}
