import { describe, expect, it } from 'vitest'
import { HandlerBench } from '../../../../tests/sandbox/handlerBench.js'

describe('updateUsername', () => {
  it('makes a chat public and private again, and holds each name once whatever its case', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive', { username: 'Olive' }), bench.person('Ann')]
    const [one, two] = [olive.supergroup(), olive.broadcast()].map((chat) => olive.channel(chat))
    if (one === undefined || two === undefined) throw new Error('There are no chats.')
    const set = (channel: typeof one, username: string): boolean =>
      olive.call('channels.updateUsername', { channel, username })
    const check = (channel: typeof one | { readonly _: 'inputChannelEmpty' }, username: string): boolean =>
      olive.call('channels.checkUsername', { channel, username })
    expect(check(one, 'Waders')).toBe(true)
    expect(set(one, 'Waders')).toBe(true)
    expect(olive.toldOf('updateChannel')).toHaveLength(1)
    expect(() => set(one, 'Waders')).toThrow('USERNAME_NOT_MODIFIED')
    for (const taken of ['wADERS', 'oLIVE']) {
      expect(() => check(two, taken)).toThrow('USERNAME_OCCUPIED')
      expect(() => set(two, taken)).toThrow('USERNAME_OCCUPIED')
    }
    for (const wrong of ['four', '1waders', 'way__ders', 'waders_', 'w'.repeat(33), 'wäders']) {
      expect(() => check({ _: 'inputChannelEmpty' }, wrong)).toThrow('USERNAME_INVALID')
    }
    const resolved = ann.call('contacts.resolveUsername', { username: 'WADERS' })
    expect(resolved.peer).toEqual({ _: 'peerChannel', channel_id: one.channel_id })
    set(one, '')
    expect(check(two, 'waders')).toBe(true)
  })

  it('is for creators, of ten public chats at most', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const chats = Array.from({ length: 11 }, () => olive.supergroup())
    const set = (index: number): unknown => {
      const chat = chats[index]
      if (chat === undefined) throw new Error('There is no such chat.')
      return olive.call('channels.updateUsername', { channel: olive.channel(chat), username: `waders${index}` })
    }
    for (let index = 0; index < 10; index++) set(index)
    expect(() => set(10)).toThrow('CHANNELS_ADMIN_PUBLIC_TOO_MUCH')
    expect(() => olive.call('channels.getAdminedPublicChannels', { check_limit: true })).toThrow(
      'CHANNELS_ADMIN_PUBLIC_TOO_MUCH',
    )
    expect(olive.call('channels.getAdminedPublicChannels', {}).chats).toHaveLength(10)
    expect(olive.call('channels.getAdminedPublicChannels', { for_personal: true }).chats).toHaveLength(0)
    const [first] = chats
    expect(olive.call('channels.getAdminedPublicChannels', { by_location: true, check_limit: true }).chats).toEqual([])
    const [newest, , oldest] = [chats[10], chats[9], chats[0]]
    if (newest === undefined || oldest === undefined) throw new Error('There are too few chats.')
    const check = (chat: typeof newest): boolean =>
      olive.call('channels.checkUsername', { channel: olive.channel(chat), username: 'ducks' })
    expect(check(oldest)).toBe(true)
    expect(() => check(newest)).toThrow('CHANNELS_ADMIN_PUBLIC_TOO_MUCH')
    if (first === undefined) throw new Error('There are no chats.')
    olive.promote(first, ann, { change_info: true })
    expect(() => ann.call('channels.updateUsername', { channel: ann.channel(first), username: '' })).toThrow(
      'CHAT_ADMIN_REQUIRED',
    )
  })
})
