import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesToBase64Url } from '../../bytes/bytesToBase64Url.js'
import { StorageError } from '../../errors/storageError.js'
import { accountRecord, type AccountRecord } from './accountRecord.js'
import { authKeyRecord, type AuthKeyRecord } from './authKeyRecord.js'
import { channelStateRecord, type ChannelStateRecord } from './channelStateRecord.js'
import { peerNameRecord, type PeerNameRecord } from './peerNameRecord.js'
import { peerRecord, type PeerRecord, type PeerType } from './peerRecord.js'
import { decodeRecord, encodeRecord, type RecordKind } from './recordKind.js'
import { updateStateRecord, type UpdateStateRecord } from './updateStateRecord.js'

const integer = fc.maxSafeInteger()
const long = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n - 1n })
const optional = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, { nil: undefined })
const peerType = fc.constantFrom<PeerType>('user', 'group', 'channel')

const account: fc.Arbitrary<AccountRecord> = fc.record({
  apiId: integer,
  isTest: fc.boolean(),
  homeDcId: integer,
  user: optional(fc.record({ id: integer, isBot: fc.boolean() })),
})
const authKey: fc.Arbitrary<AuthKeyRecord> = fc.record({
  dcId: integer,
  authKey: fc.uint8Array({ minLength: 256, maxLength: 256 }),
  salts: fc.array(fc.record({ salt: long, validSince: integer, validUntil: integer })),
  timeOffsetMs: integer,
  createdAt: integer,
})
const peer: fc.Arbitrary<PeerRecord> = fc.record({
  type: peerType,
  id: integer,
  accessHash: optional(long),
  usernames: fc.array(fc.string({ unit: 'grapheme' })),
  phoneNumber: optional(fc.string()),
  layer: integer,
  object: fc.uint8Array(),
  seenAt: integer,
})
const peerName: fc.Arbitrary<PeerNameRecord> = fc.record({ name: fc.string(), type: peerType, id: integer })
const updateState: fc.Arbitrary<UpdateStateRecord> = fc.record({
  pts: integer,
  qts: integer,
  date: integer,
  seq: integer,
})
const channelState: fc.Arbitrary<ChannelStateRecord> = fc.record({ channelId: integer, pts: integer })

/** Makes a case of a kind and its values; what it does with them needs no type any more. */
function caseOf<Item>(kind: RecordKind<Item>, values: fc.Arbitrary<Item>) {
  return {
    name: kind.name,
    checkRoundTrip: (): void =>
      fc.assert(
        fc.property(values, (value) => {
          expect(decodeRecord(kind, encodeRecord(kind, value).value)).toEqual(value)
        }),
        { numRuns: 60 },
      ),
    encoded: values.map((value) => encodeRecord(kind, value)),
    decode: (bytes: Uint8Array): unknown => decodeRecord(kind, bytes),
  }
}

const cases = [
  caseOf(accountRecord, account),
  caseOf(authKeyRecord, authKey),
  caseOf(peerRecord, peer),
  caseOf(peerNameRecord, peerName),
  caseOf(updateStateRecord, updateState),
  caseOf(channelStateRecord, channelState),
]

const parse = (bytes: Uint8Array): Record<string, unknown> =>
  JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>
const print = (json: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(json))

/** What decoding came to: nothing wrong, or an error of the one kind that is allowed. */
function failureOf(decode: () => unknown): StorageError | undefined {
  try {
    decode()
    return undefined
  } catch (error) {
    expect(error).toBeInstanceOf(StorageError)
    return error instanceof StorageError ? error : undefined
  }
}

describe.each(cases)('the stored record $name', ({ name, checkRoundTrip, encoded, decode }) => {
  it('9.13 comes back as it was written', () => {
    checkRoundTrip()
  })

  it('is refused with a storage error that names the field when one is of another shape', () => {
    const wrong = fc.constantFrom<unknown>(null, {}, [null], 1.5, 'not \u0000 this', '99999999999999999999', -1e300)
    fc.assert(
      fc.property(encoded, fc.nat(), wrong, ({ value }, which, replacement) => {
        const fields = parse(value)
        const field = Object.keys(fields)[which % Object.keys(fields).length] ?? ''
        const failure = failureOf(() => decode(print({ ...fields, [field]: replacement })))
        // A text is a text, whatever it says; every other field has a narrower shape.
        if (typeof replacement !== 'string') expect(failure?.message).toContain(`${name}.${field}`)
        expect(failure?.message ?? '').not.toContain('not \u0000 this')
      }),
      { numRuns: 100 },
    )
  })

  it('is refused when bytes are missing or other ones', () => {
    fc.assert(
      fc.property(encoded, fc.nat(), ({ value }, cut) => {
        expect(failureOf(() => decode(value.subarray(0, cut % value.length)))).toBeDefined()
      }),
      { numRuns: 60 },
    )
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(failureOf(() => decode(bytes))).toBeDefined()
      }),
      { numRuns: 60 },
    )
  })

  it('9.9 is refused when a newer release wrote it', () => {
    fc.assert(
      fc.property(encoded, ({ value }) => {
        for (const version of [2, 0, -1]) {
          const failure = failureOf(() => decode(print({ ...parse(value), version })))
          expect(failure?.message).toContain(`has version ${version}`)
        }
      }),
      { numRuns: 5 },
    )
  })
})

describe('errors of stored records', () => {
  it('9.10 show nothing of a key or a phone number', () => {
    const key = new Uint8Array(256).fill(0xab)
    const fields = parse(
      encodeRecord(authKeyRecord, { dcId: 2, authKey: key, salts: [], timeOffsetMs: 0, createdAt: 0 }).value,
    )
    const short = bytesToBase64Url(key.subarray(1))
    const attempts: readonly (readonly [RecordKind<unknown>, Uint8Array])[] = [
      [authKeyRecord, print({ ...fields, authKey: short })],
      [authKeyRecord, new TextEncoder().encode(`{"authKey":"${short}"`)],
      [peerRecord, print({ version: 1, type: '15551234567', phoneNumber: 15_551_234_567 })],
    ]
    for (const [kind, bytes] of attempts) {
      const failure = failureOf(() => decodeRecord(kind, bytes))
      expect(failure).toBeDefined()
      const shown = `${failure?.message} ${failure?.stack} ${String(failure?.cause)}`
      expect(shown).not.toContain(short.slice(0, 8))
      expect(shown).not.toContain('15551234567')
    }
  })
})
