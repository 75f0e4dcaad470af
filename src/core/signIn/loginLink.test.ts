import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { loginLink, tokenOfLoginLink } from './loginLink.js'

describe('loginLink', () => {
  it('is read back, as a link and as a token alone', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 64 }), (token) => {
        const link = loginLink(token)
        expect(link).toMatch(/^tg:\/\/login\?token=[\w-]+$/)
        expect(tokenOfLoginLink(` ${link}\n`)).toEqual(token)
        expect(tokenOfLoginLink(link.slice('tg://login?token='.length))).toEqual(token)
        expect(tokenOfLoginLink(link.replace('?', '?from=qr&'))).toEqual(token)
      }),
    )
  })

  it('is refused where it is none, and not repeated', async () => {
    for (const link of [
      '',
      'tg://login',
      'tg://login?token=',
      'tg://resolve?domain=secret',
      'https://t.me/login/secret',
    ]) {
      const error = await errorOf(Promise.resolve().then(() => tokenOfLoginLink(link)))
      expect(error).toMatchObject({ argument: 'link', message: expect.not.stringContaining('secret') })
    }
  })
})
