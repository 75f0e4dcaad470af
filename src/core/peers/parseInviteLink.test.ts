import { describe, expect, it } from 'vitest'
import { parseInviteLink } from './parseInviteLink.js'

describe('parseInviteLink', () => {
  it('takes out the hash, whatever the form', () => {
    for (const link of [
      'https://t.me/+abcDEF_1-2',
      ' t.me/+abcDEF_1-2 ',
      'https://telegram.me/joinchat/abcDEF_1-2',
      'tg://join?invite=abcDEF_1-2',
    ])
      expect(parseInviteLink(link)).toBe('abcDEF_1-2')
  })

  it('takes no other link for one', () => {
    for (const link of ['https://t.me/alice', '@alice', 'abcDEF', 'https://t.me/+15550100'])
      expect(parseInviteLink(link)).toBeUndefined()
  })
})
