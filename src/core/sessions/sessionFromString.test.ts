import { StringSession } from 'telegram/sessions/index.js'
import { AuthKey } from 'telegram/crypto/AuthKey.js'
import { writeStringSession } from '@mtcute/node/utils.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import vectors from '../../../tests/vectors/sessionStrings.json' with { type: 'json' }
import { bytesToBase64Url } from '../../bytes/bytesToBase64Url.js'
import { bytesToHex } from '../../bytes/bytesToHex.js'
import { concatBytes } from '../../bytes/concatBytes.js'
import { hexToBytes } from '../../bytes/hexToBytes.js'
import { base64ToBytes } from '../../bytes/base64ToBytes.js'
import { InputError } from '../../errors/inputError.js'
import { nodeCrypto } from '../../platform/node/crypto/nodeCrypto.js'
import { encodeAuthString } from '../authString.js'
import { sessionFromString } from './sessionFromString.js'

const KEY = Uint8Array.from({ length: 256 }, (_, index) => (index * 37 + 5) % 256)
const KEY_WITH_ZEROS = KEY.map((byte, index) => (index % 5 === 0 || index > 240 ? 0 : byte))

function refusal(text: string): InputError {
  try {
    sessionFromString(text, nodeCrypto)
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
  throw new Error('it was read all the same')
}

/** Bytes as TL writes them. */
function tlBytes(bytes: Uint8Array): Uint8Array {
  const { length } = bytes
  const head = length < 254 ? Uint8Array.of(length) : Uint8Array.of(254, length & 255, length >> 8, 0)
  return concatBytes(head, bytes, new Uint8Array((4 - ((head.length + length) % 4)) % 4))
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

function mtKrutoString(dc: string, key: Uint8Array, rest: Uint8Array): string {
  const packed: number[] = []
  const plain = concatBytes(tlBytes(utf8(dc)), tlBytes(key), rest)
  for (let index = 0; index < plain.length; index++) {
    if (plain[index] !== 0) packed.push(plain[index] ?? 0)
    else {
      let count = 1
      while (plain[index + count] === 0 && count < 255) count++
      packed.push(0, count)
      index += count - 1
    }
  }
  return bytesToBase64Url(Uint8Array.from(packed))
}

describe('sessionFromString', () => {
  it.each(Object.entries(vectors).filter(([, vector]) => 'text' in vector))(
    'reads the published string %s',
    (name, vector) => {
      if (!('text' in vector)) throw new Error('no text')
      const { source: _, text, authKey, ...rest } = vector
      const session = sessionFromString(text, nodeCrypto)
      expect(session).toEqual({
        ...rest,
        source: name.replace(/(Old|Ipv6)$/, ''),
        authKey: hexToBytes(authKey),
      })
    },
  )

  it('reads what Pyrogram wrote before it knew users of more than 32 bits', () => {
    const { text, authKey } = vectors.pyrogramOld
    const old = base64ToBytes(text) ?? new Uint8Array(0)
    const oldest = bytesToBase64Url(concatBytes(old.subarray(0, 258), old.subarray(262)))
    expect(oldest).toHaveLength(351)
    const session = sessionFromString(oldest, nodeCrypto)
    expect(session).toMatchObject({ source: 'pyrogram', account: { id: 5_000_801_609 % 2 ** 32, isBot: false } })
    expect(bytesToHex(session.authKey)).toBe(authKey)
  })

  it.each(['149.154.167.50', '149.154.167.222', '127.0.0.1', 'venus.web.telegram.org', '2001:67c:4e8:f002::a'])(
    'reads what GramJS itself writes, with a server at %s',
    async (host) => {
      const written = new StringSession('')
      written.setDC(4, host, 443)
      const authKey = new AuthKey()
      await authKey.setKey(Buffer.from(KEY))
      written.setAuthKey(authKey)
      expect(sessionFromString(written.save(), nodeCrypto)).toEqual({
        source: 'gramJs',
        dcId: 4,
        authKey: KEY,
      })
    },
  )

  it.each([undefined, { userId: 5_000_801_609, isBot: true, isPremium: false, usernames: [] }])(
    'reads what mtcute itself writes, of the user %o',
    (self) => {
      for (const isTest of [false, true]) {
        for (const hasMedia of [false, true]) {
          const main = { id: 5, ipAddress: '91.108.56.130', port: 443, testMode: isTest }
          const primaryDcs = { main, media: hasMedia ? { ...main, mediaOnly: true } : main }
          const text = writeStringSession({ version: 3, primaryDcs, authKey: KEY, self: self ?? null })
          expect(sessionFromString(text, nodeCrypto)).toEqual({
            source: 'mtcute',
            dcId: 5,
            authKey: KEY,
            isTest,
            ...(self !== undefined && { account: { id: self.userId, isBot: true } }),
          })
        }
      }
    },
  )

  it('reads the older versions of mtcute by their published examples, with a key of the right length in place of theirs', () => {
    const keys = vectors.mtcuteShortKeys.texts.map((text) => {
      expect(refusal(text).message).toContain('key has a wrong length')
      const bytes = base64ToBytes(text) ?? new Uint8Array(0)
      const whole = concatBytes(bytes.subarray(0, bytes.length - 36), tlBytes(KEY))
      const { authKey, ...rest } = sessionFromString(bytesToBase64Url(whole), nodeCrypto)
      expect(authKey).toEqual(KEY)
      return rest
    })
    const shared = { source: 'mtcute', dcId: 2, isTest: false }
    const account = { id: 12_345, isBot: false }
    expect(keys).toEqual([shared, { ...shared, account }, { ...shared, account }, { ...shared, account }])
  })

  it('reads what newer versions of MTKruto write', () => {
    const rest = Uint8Array.of(0x39, 0x30, 0, 0, 1, 0x49, 0x2d, 0x12, 0x2a, 1, 0, 0, 0)
    for (const key of [KEY, KEY_WITH_ZEROS]) {
      expect(sessionFromString(mtKrutoString('2', key, rest), nodeCrypto)).toEqual({
        source: 'mtKruto',
        dcId: 2,
        isTest: false,
        apiId: 12_345,
        authKey: key,
        account: { id: 5_000_801_609, isBot: true },
      })
    }
  })

  it('reads its own', () => {
    const own = { apiId: 7, dcId: 2, isTest: true, isBot: false, userId: 42, authKey: KEY }
    expect(sessionFromString(` ${encodeAuthString(own, nodeCrypto)}\n`, nodeCrypto)).toEqual({
      source: 'whimbrel',
      apiId: 7,
      dcId: 2,
      isTest: true,
      authKey: KEY,
      account: { id: 42, isBot: false },
    })
  })

  const wholes = [
    vectors.telethon.text,
    vectors.telethonIpv6.text,
    vectors.pyrogram.text,
    vectors.pyrogramOld.text,
    vectors.mtKrutoOld.text,
    encodeAuthString({ apiId: 7, dcId: 2, isTest: true, isBot: false, userId: 42, authKey: KEY }, nodeCrypto),
  ]

  it('refuses a string that was cut or lengthened, says so, and does not repeat it', () => {
    for (const whole of wholes) {
      for (const text of [
        whole.slice(0, -8),
        whole.slice(0, 200),
        whole.slice(0, 12),
        `${whole.replace(/=+$/, '')}AAAAAAAA`,
      ]) {
        const error = refusal(text)
        expect(error.argument).toBe('authString')
        expect(error.message).toMatch(/cannot be used: (it|no library|its|whether)/)
        expect(error.message).not.toContain(text.slice(0, 10))
      }
    }
  })

  it('says what is wrong', () => {
    expect(refusal('').message).toContain('it is empty')
    expect(refusal('Where is my session?').message).toContain('it is not base64')
    expect(refusal('AAAA').message).toContain('no library that is known here')
    expect(refusal(`1${bytesToBase64Url(concatBytes(new Uint8Array(7), KEY))}`).message).toContain('data centre')
    expect(refusal(`2${vectors.telethon.text.slice(1, -1)}`).message).toContain('no library that is known here')
    const pyrogram = base64ToBytes(vectors.pyrogram.text) ?? new Uint8Array(0)
    const withByte = (index: number, byte: number): string => bytesToBase64Url(pyrogram.with(index, byte))
    expect(refusal(withByte(0, 0)).message).toContain('data centre')
    expect(refusal(withByte(5, 2)).message).toContain('test servers')
    expect(refusal(withByte(270, 2)).message).toContain('bot')
    expect(refusal(withByte(262, 255)).message).toContain('too large')
    expect(refusal(mtKrutoString('2x', KEY, new Uint8Array(0))).message).toContain('data centre')
    expect(refusal(mtKrutoString('2', KEY.subarray(1), new Uint8Array(0))).message).toContain('length')
    expect(refusal(mtKrutoString('2', KEY, new Uint8Array(60))).message).toContain('longer')
  })

  it('throws nothing but an InputError that keeps quiet, whatever it is given', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.uint8Array({ maxLength: 400 }).map((bytes) => bytesToBase64Url(bytes)),
      fc.uint8Array({ minLength: 255, maxLength: 280 }).map((bytes) => `1${bytesToBase64Url(bytes)}`),
      fc
        .tuple(fc.constantFrom(...wholes), fc.nat(500), fc.uint8Array({ maxLength: 4 }))
        .map(([whole, at, bytes]) => whole.slice(0, at) + bytesToBase64Url(bytes) + whole.slice(at + 2)),
    )
    fc.assert(
      fc.property(anything, (text) => {
        try {
          expect(sessionFromString(text, nodeCrypto).authKey).toHaveLength(256)
        } catch (error) {
          if (!(error instanceof InputError)) throw error
          if (text.trim().length > 12) expect(error.message).not.toContain(text.trim())
        }
      }),
      { seed: 11, numRuns: 2_000 },
    )
  })
})
