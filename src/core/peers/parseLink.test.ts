import { describe, expect, it } from 'vitest'
import { type LinkTarget, parseLink } from './parseLink.js'

const alice: LinkTarget = { type: 'username', username: 'alice_99' }
const invite: LinkTarget = { type: 'inviteLink', hash: 'AbC-d_EF12345678' }
const phone: LinkTarget = { type: 'phoneNumber', phoneNumber: '15550100' }
const channel: LinkTarget = { type: 'channel', channelId: 1_234_567 }
const user: LinkTarget = { type: 'user', userId: 42 }

describe('parseLink', () => {
  it.each<[string, LinkTarget]>([
    ['https://t.me/alice_99', alice],
    ['http://t.me/alice_99/', alice],
    ['t.me/alice_99', alice],
    ['T.ME/alice_99', alice],
    ['https://www.t.me/alice_99', alice],
    ['https://telegram.me/alice_99', alice],
    ['https://telegram.dog/alice_99', alice],
    ['https://t.me/alice_99/17', alice],
    ['https://t.me/alice_99?start=x', alice],
    ['https://t.me/alice_99#top', alice],
    ['https://t.me/s/alice_99', alice],
    ['https://alice_99.t.me', alice],
    ['alice_99.t.me/17', alice],
    ['tg://resolve?domain=alice_99', alice],
    ['tg:resolve?domain=alice_99&start=x', alice],
    ['https://t.me/+AbC-d_EF12345678', invite],
    ['t.me/joinchat/AbC-d_EF12345678', invite],
    ['https://t.me/%20AbC-d_EF12345678', invite],
    ['tg://join?invite=AbC-d_EF12345678', invite],
    ['https://t.me/+15550100', phone],
    ['tg://resolve?phone=15550100', phone],
    ['tg://resolve?phone=+15550100', phone],
    ['https://t.me/c/1234567', channel],
    ['https://t.me/c/1234567/5/17', channel],
    ['tg://privatepost?channel=1234567&post=17', channel],
    ['tg://user?id=42', user],
    ['tg://openmessage?user_id=42', user],
  ])('reads %s', (link, target) => {
    expect(parseLink(link)).toEqual(target)
  })

  it.each([
    '',
    'alice_99',
    '@alice_99',
    'https://example.com/alice_99',
    'https://t.me/',
    'https://t.me/a',
    'https://t.me/1alice',
    'https://t.me/addstickers/cats',
    'https://t.me/share?url=x',
    'https://t.me/+',
    'https://t.me/joinchat/',
    'https://t.me/joinchat/not a hash',
    'https://t.me/c/abc',
    'tg://resolve?domain=',
    'tg://resolve?phone=abc',
    'tg://join',
    'tg://settings?x=1',
    'https://evil.example/t.me/alice_99',
    'https://t.me.evil.example/alice_99',
    'notalice.t.me.example',
  ])('takes %j for no link to a chat', (text) => {
    expect(parseLink(text)).toBeUndefined()
  })
})
