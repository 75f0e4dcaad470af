import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { lookupOf } from '../../../tests/lookupOf.js'
import type * as tl from '../../tl/generated/api.js'
import { chatPFromTl, chatPOfPeer } from './chatP.js'

const photo: tl.ChatPhoto = { _: 'chatPhotoEmpty' }
const group: tl.chat = {
  _: 'chat',
  id: 5,
  title: 'Five',
  creator: true,
  photo,
  participants_count: 2,
  date: 1,
  version: 1,
}
const supergroup: tl.channel = { _: 'channel', id: 6, title: 'Six', megagroup: true, forum: true, photo, date: 1 }
const channel: tl.channel = {
  _: 'channel',
  id: 7,
  title: 'Seven',
  broadcast: true,
  username: 'seven',
  access_hash: 1n,
  photo,
  date: 1,
}

describe('chatPFromTl', () => {
  it('tells basic groups, supergroups and channels apart', () => {
    expect(chatPFromTl(group)).toMatchObject({ type: 'group', id: -5, title: 'Five', isCreator: true })
    expect(chatPFromTl(supergroup)).toMatchObject({ type: 'supergroup', id: -1_000_000_000_006, isForum: true })
    expect(chatPFromTl(channel)).toMatchObject({ type: 'channel', id: -1_000_000_000_007, username: 'seven' })
  })

  it('keeps the kind of a chat that may no longer be seen', () => {
    const forbidden: tl.channelForbidden = { _: 'channelForbidden', id: 8, access_hash: 0n, title: 'Eight' }
    expect(chatPFromTl({ ...forbidden, broadcast: true })).toMatchObject({ type: 'channel', title: 'Eight' })
    expect(chatPFromTl({ ...forbidden, megagroup: true })).toMatchObject({ type: 'supergroup', title: 'Eight' })
    expect(chatPFromTl({ _: 'chatForbidden', id: 9, title: 'Nine' })).toMatchObject({ type: 'group', id: -9 })
  })

  it('takes nothing else for a chat', () => {
    expect(chatPFromTl({ _: 'chatEmpty', id: 1 })).toBeUndefined()
    expect(chatPFromTl({ _: 'communityForbidden', id: 1, title: 'One' })).toBeUndefined()
  })

  it('is plain data', () => {
    for (const chat of [group, supergroup, channel]) expectPlain(chatPFromTl(chat))
  })
})

describe('chatPOfPeer', () => {
  const peers = lookupOf([{ _: 'user', id: 5, first_name: 'Fay' }], [group, supergroup, channel])

  it('finds users and chats that were met', () => {
    expect(chatPOfPeer({ _: 'peerUser', user_id: 5 }, peers)).toMatchObject({
      type: 'private',
      id: 5,
      firstName: 'Fay',
    })
    expect(chatPOfPeer({ _: 'peerChat', chat_id: 5 }, peers)).toMatchObject({ type: 'group', title: 'Five' })
    expect(chatPOfPeer({ _: 'peerChannel', channel_id: 7 }, peers)).toMatchObject({ type: 'channel', title: 'Seven' })
  })

  it('never takes a basic group for the channel of the same id, nor the other way round', () => {
    expect(chatPOfPeer({ _: 'peerChannel', channel_id: 5 }, peers)).toMatchObject({ id: -1_000_000_000_005, title: '' })
    expect(chatPOfPeer({ _: 'peerChat', chat_id: 6 }, peers)).toMatchObject({ id: -6, title: '' })
  })
})
