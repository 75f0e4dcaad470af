import { describe, expect, it } from 'vitest'
import { HandlerBench } from '../../../../tests/sandbox/handlerBench.js'
import { sendText } from '../../../../tests/sandbox/sendText.js'

describe('deleteMessages', () => {
  it('moves the position of every box on by the messages that it loses', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const group = olive.group(ann)
    sendText(ann, ann, 'A note that moves the ids apart')
    const ids = [sendText(olive, group, 'One'), sendText(olive, group, 'Two')]
    const before = bench.world.boxes.get(ann.id)?.pts ?? 0
    const answer = olive.call('messages.deleteMessages', { id: [...ids, ...ids, 999], revoke: true })
    expect(answer).toMatchObject({ pts: bench.world.boxes.get(olive.id)?.pts, pts_count: 2 })
    expect(olive.toldOf('updateDeleteMessages')).toEqual([])
    expect(ann.toldOf('updateDeleteMessages')).toEqual([
      { _: 'updateDeleteMessages', messages: ids.map((id) => id + 1), pts: before + 2, pts_count: 2 },
    ])
  })

  it('lets either side of a private chat delete for both', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    sendText(ann, ann, 'A note')
    const id = sendText(olive, ann, 'One')
    ann.call('messages.deleteMessages', { id: [id + 1], revoke: true })
    expect(olive.toldOf('updateDeleteMessages')).toMatchObject([{ messages: [id], pts_count: 1 }])
    expect([...bench.world.messages.values()].map(({ text }) => text)).toEqual(['A note'])
  })

  it('leaves the others what one deletes for oneself, and forgets what nobody has', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const id = sendText(olive, ann, 'One')
    olive.call('messages.deleteMessages', { id: [id] })
    expect(ann.toldOf('updateDeleteMessages')).toEqual([])
    expect(bench.world.messages.size).toBe(1)
    const kept = ann.call('messages.getMessages', { id: [{ _: 'inputMessageID', id }] })
    expect(kept).toMatchObject({ messages: [{ message: 'One' }] })
    expect(olive.call('messages.deleteMessages', { id: [id], revoke: true })).toMatchObject({ pts_count: 0 })
    ann.call('messages.deleteMessages', { id: [id] })
    expect(bench.world.messages.size).toBe(0)
  })

  it('keeps the messages of others in a group for its administrators', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const group = olive.group(ann)
    const id = sendText(olive, group, 'One')
    const revoke = (): unknown => ann.call('messages.deleteMessages', { id: [id], revoke: true })
    expect(revoke).toThrow('MESSAGE_DELETE_FORBIDDEN (403)')
    olive.call('messages.editChatAdmin', { chat_id: group.id, user_id: olive.user(ann), is_admin: true })
    revoke()
    expect(olive.toldOf('updateDeleteMessages')).toMatchObject([{ messages: [id] }])
  })
})
