import { describe, expect, it } from 'vitest'
import { InputError } from '../../errors/inputError.js'
import { parseProxyLink } from './parseProxyLink.js'
import type { Proxy } from './proxy.js'

const SECRET = 'ddf05fb7acb549be047a7c585116581418'
const MT_PROXY = { type: 'mtproxy', host: 'proxy.example', port: 443, secret: SECRET } as const
const BASE64_SECRET = '3fBft6y1Sb4EenxYURZYFBg+'

const LINKS: readonly (readonly [string, Proxy])[] = [
  [`tg://proxy?server=proxy.example&port=443&secret=${SECRET}`, MT_PROXY],
  [`tg:proxy?server=proxy.example&port=443&secret=${SECRET}`, MT_PROXY],
  [`https://t.me/proxy?server=proxy.example&port=443&secret=${SECRET}`, MT_PROXY],
  [`  http://www.telegram.me/proxy?secret=${SECRET}&port=443&server=proxy.example\n`, MT_PROXY],
  [`t.me/proxy?server=proxy.example&port=443&secret=${SECRET}`, MT_PROXY],
  [`https://telegram.dog/proxy/?server=proxy.example&port=443&secret=${SECRET}`, MT_PROXY],
  [
    'https://t.me/proxy?server=10.0.0.1&port=443&secret=+/+/+/+/+/+/+/+/+/+/+w==',
    { type: 'mtproxy', host: '10.0.0.1', port: 443, secret: '+/+/+/+/+/+/+/+/+/+/+w==' },
  ],
  ['tg://socks?server=10.0.0.1&port=1080', { type: 'socks5', host: '10.0.0.1', port: 1_080 }],
  [
    'https://t.me/socks?server=proxy.example&port=9&user=otto&pass=a%26b',
    { type: 'socks5', host: 'proxy.example', port: 9, username: 'otto', password: 'a&b' },
  ],
  ['socks5://proxy.example', { type: 'socks5', host: 'proxy.example', port: 1_080 }],
  ['SOCKS5://proxy.example:9050/', { type: 'socks5', host: 'proxy.example', port: 9_050 }],
  [
    'socks5://otto:p%40ss@[2001:db8::1]:9050',
    { type: 'socks5', host: '2001:db8::1', port: 9_050, username: 'otto', password: 'p@ss' },
  ],
  ['http://proxy.example', { type: 'http', host: 'proxy.example', port: 80 }],
  [
    'http://otto:pass@proxy.example:8080',
    { type: 'http', host: 'proxy.example', port: 8_080, username: 'otto', password: 'pass' },
  ],
]

const REFUSED: readonly string[] = [
  '',
  'proxy.example:443',
  'ftp://proxy.example',
  'https://proxy.example',
  `https://example.org/proxy?server=proxy.example&port=443&secret=${SECRET}`,
  `https://t.me/joinchat?server=proxy.example&port=443&secret=${SECRET}`,
  `tg://proxy?port=443&secret=${SECRET}`,
  `tg://proxy?server=proxy.example&secret=${SECRET}`,
  `tg://proxy?server=proxy.example&port=0&secret=${SECRET}`,
  `tg://proxy?server=proxy.example&port=65536&secret=${SECRET}`,
  `tg://proxy?server=proxy.example&port=4e2&secret=${SECRET}`,
  `tg://proxy?server=proxy%0D%0A.example&port=443&secret=${SECRET}`,
  `tg://proxy?server=https://proxy.example&port=443&secret=${SECRET}`,
  'tg://proxy?server=proxy.example&port=443',
  `tg://proxy?server=proxy.example&port=443&secret=${SECRET}00`,
  'tg://socks?server=proxy.example&port=1080&pass=hush-hush',
  'socks5://proxy.example:99999',
  'socks5://proxy.example/path',
  'socks5://:hush-hush@proxy.example',
  `socks5://otto:${'h'.repeat(256)}@proxy.example`,
  'http://ot%3Ato:hush-hush@proxy.example',
  'http://%E0%A4%A:hush-hush@proxy.example',
]

describe('parseProxyLink', () => {
  it.each(LINKS)('reads %s', (link, proxy) => {
    expect(parseProxyLink(link)).toEqual(proxy)
    expect(structuredClone(parseProxyLink(link))).toEqual(proxy)
  })

  it.each(REFUSED)('refuses %s, and repeats no secret', (link) => {
    try {
      parseProxyLink(link)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(InputError)
      expect(String(error)).not.toMatch(/ddf05|hush|hhhh/)
    }
  })

  it('mends a plus sign of base64 that the link has not escaped', () => {
    const bad = `tg://proxy?server=a&port=1&secret=${BASE64_SECRET}`
    expect(() => parseProxyLink(bad)).toThrow(InputError)
    const good = 'tg://proxy?server=a&port=1&secret=3fBft6y1Sb4EenxYURZ+FBg='
    expect(parseProxyLink(good)).toMatchObject({ secret: '3fBft6y1Sb4EenxYURZ+FBg=' })
  })
})
