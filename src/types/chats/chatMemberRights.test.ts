import { describe, expect, it } from 'vitest'
import type * as tl from '../../tl/generated/api.js'
import { chatAdministratorRightsFromTl } from './chatAdministratorRights.js'
import { chatMemberRightsFromTl } from './chatMemberRights.js'

type Flag = Exclude<keyof tl.chatBannedRights, '_' | 'until_date'>

const SENDING = [
  'canSendMessages',
  'canSendAudio',
  'canSendDocuments',
  'canSendPhotos',
  'canSendVideos',
  'canSendVideoNotes',
  'canSendVoice',
  'canSendPolls',
  'canSendStickers',
  'canSendAnimations',
  'canSendGames',
  'canSendInlineBotResults',
  'canAddWebPagePreviews',
]
const MEDIA = [
  'canSendAudio',
  'canSendDocuments',
  'canSendPhotos',
  'canSendVideos',
  'canSendVideoNotes',
  'canSendVoice',
]

const forbiddenBy = (flag: Flag): string[] => {
  const rights = chatMemberRightsFromTl({ _: 'chatBannedRights', until_date: 0, [flag]: true })
  return Object.entries(rights).flatMap(([right, allowed]) => (allowed === true ? [] : [right]))
}

describe('chatMemberRightsFromTl', () => {
  it.each<[Flag, string]>([
    ['send_plain', 'canSendMessages'],
    ['send_audios', 'canSendAudio'],
    ['send_docs', 'canSendDocuments'],
    ['send_photos', 'canSendPhotos'],
    ['send_videos', 'canSendVideos'],
    ['send_roundvideos', 'canSendVideoNotes'],
    ['send_voices', 'canSendVoice'],
    ['send_polls', 'canSendPolls'],
    ['send_stickers', 'canSendStickers'],
    ['send_gifs', 'canSendAnimations'],
    ['send_games', 'canSendGames'],
    ['send_inline', 'canSendInlineBotResults'],
    ['embed_links', 'canAddWebPagePreviews'],
    ['send_reactions', 'canMakeReactions'],
    ['edit_rank', 'canEditMemberTag'],
    ['change_info', 'canChangeInfo'],
    ['invite_users', 'canInviteUsers'],
    ['pin_messages', 'canPinMessages'],
    ['manage_topics', 'canManageTopics'],
    ['manage_linked_peers', 'canManageLinkedChats'],
  ])('takes %s for the lack of %s alone', (flag, right) => {
    expect(forbiddenBy(flag)).toEqual([right])
  })

  it('lets nobody send who may not send at all', () => {
    expect(forbiddenBy('send_messages')).toEqual(SENDING)
    expect(forbiddenBy('send_media')).toEqual(MEDIA)
  })

  it('allows everything that is not forbidden', () => {
    const rights = chatMemberRightsFromTl({ _: 'chatBannedRights', until_date: 0 })
    expect(new Set(Object.values(rights))).toEqual(new Set([true]))
  })
})

describe('chatAdministratorRightsFromTl', () => {
  it.each<[Exclude<keyof tl.chatAdminRights, '_'>, string]>([
    ['anonymous', 'isAnonymous'],
    ['other', 'canManageChat'],
    ['delete_messages', 'canDeleteMessages'],
    ['manage_call', 'canManageVideoChats'],
    ['ban_users', 'canRestrictMembers'],
    ['add_admins', 'canPromoteMembers'],
    ['change_info', 'canChangeInfo'],
    ['invite_users', 'canInviteUsers'],
    ['post_messages', 'canPostMessages'],
    ['edit_messages', 'canEditMessages'],
    ['pin_messages', 'canPinMessages'],
    ['manage_topics', 'canManageTopics'],
    ['post_stories', 'canPostStories'],
    ['edit_stories', 'canEditStories'],
    ['delete_stories', 'canDeleteStories'],
    ['manage_direct_messages', 'canManageDirectMessages'],
    ['manage_ranks', 'canManageTags'],
    ['manage_linked_peers', 'canManageLinkedChats'],
  ])('takes %s for %s alone', (flag, right) => {
    const rights = chatAdministratorRightsFromTl({ _: 'chatAdminRights', [flag]: true })
    expect(Object.entries(rights).flatMap(([name, has]) => (has === true ? [name] : []))).toEqual([right])
  })
})
