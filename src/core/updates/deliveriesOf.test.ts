import { describe, expect, it } from 'vitest'
import { channelMessage, channelActor } from '../../../tests/updates/deliveryBench.js'
import type * as tl from '../../tl/generated/api.js'
import { AlbumSeam } from './albumSeam.js'
import { deliveriesOf } from './deliveriesOf.js'

function album(channelId: number, ids: readonly number[], albumId = 5n): tl.Update[] {
  return ids.map((id) => channelMessage(channelId, id, { grouped_id: albumId }))
}

function idsOf(updates: readonly tl.Update[]): readonly (readonly number[])[] {
  let sequence = 0
  return deliveriesOf(updates, 1, () => (sequence += 1)).map(({ content }) =>
    content.type === 'updates'
      ? content.updates.map((update) => (update._ === 'updateNewChannelMessage' ? update.message.id : 0))
      : [],
  )
}

describe('what is delivered as one', () => {
  it('is an album, also where other chats come in between, and nothing else', () => {
    const updates = [
      ...album(1, [1, 2]),
      channelMessage(2, 9),
      ...album(1, [3]),
      channelMessage(1, 4),
      ...album(1, [5, 6], 6n),
      ...album(1, [7], 7n),
    ]
    expect(idsOf(updates)).toEqual([[1, 2, 3], [9], [4], [5, 6], [7]])
  })

  it('has a name that says where it stands, and not how it came', () => {
    const [pushed] = deliveriesOf([channelMessage(3, 8)], 1, () => 100)
    const inDifference = { ...channelMessage(3, 8), pts: 50, pts_count: 0 }
    const [fetched] = deliveriesOf([inDifference], 1, () => 200)
    expect(pushed).toMatchObject({ id: '1/channel:3/message/8', actor: channelActor(3), sequence: 100 })
    expect(fetched).toMatchObject({ id: '1/channel:3/message/8', sequence: 200 })
    const edit: tl.Update = { _: 'updateDeleteMessages', messages: [1], pts: 12, pts_count: 1 }
    const typing: tl.Update = { _: 'updateUserTyping', user_id: 7, action: { _: 'sendMessageTypingAction' } }
    expect(deliveriesOf([edit, typing], 1, () => 300).map(({ id, actor }) => [id, actor])).toEqual([
      ['1/common/12', 'account'],
      ['1/journal/300', '7'],
    ])
  })
})

describe('an album that a difference cuts in two', () => {
  const moves = (pts: number) => ({ common: undefined, channels: [{ channelId: 1, pts }] })

  it('waits for the next slice, and its position with it', () => {
    const seam = new AlbumSeam()
    expect(seam.join(album(1, [1, 2]), moves(2), 1, true)).toBeUndefined()
    const whole = seam.join(album(1, [3]), moves(3), 1, false)
    expect(idsOf(whole?.updates ?? [])).toEqual([[1, 2, 3]])
    expect(whole?.moves?.channels.at(-1)).toEqual({ channelId: 1, pts: 3 })
  })

  it('does not wait where no slice follows, and holds up no other box', () => {
    const seam = new AlbumSeam()
    expect(seam.join(album(1, [1, 2]), moves(2), 1, true)).toBeUndefined()
    expect(seam.join([channelMessage(2, 1)], undefined, undefined, false)?.updates).toHaveLength(1)
    expect(seam.release(1)?.updates).toHaveLength(2)
    expect(seam.release(1)).toBeUndefined()
  })

  it('is handed out before its position is overtaken', () => {
    const seam = new AlbumSeam()
    seam.join(album(1, [1, 2]), moves(2), 1, true)
    const overtaking = seam.join([channelMessage(1, 3)], moves(3), undefined, false)
    expect(idsOf(overtaking?.updates ?? [])).toEqual([[1, 2], [3]])
  })
})
