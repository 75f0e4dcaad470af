import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import type * as tl from '../../tl/generated/api.js'
import { type SentCode, sentCodeFromTl } from './sentCode.js'

const build = (type: tl.auth_SentCodeType, more: Partial<tl.auth_sentCode> = {}): SentCode => {
  const built = sentCodeFromTl({ _: 'auth.sentCode', type, phone_code_hash: 'secret', ...more })
  expectPlain(built)
  return built
}

describe('sentCodeFromTl', () => {
  it('tells by which way the code goes, and by which the next would', () => {
    expect(
      build({ _: 'auth.sentCodeTypeApp', length: 5 }, { next_type: { _: 'auth.codeTypeSms' }, timeout: 60 }),
    ).toEqual({ type: 'app', length: 5, nextType: 'sms', timeoutSeconds: 60 })
  })

  it('knows every way', () => {
    const ways: tl.auth_SentCodeType[] = [
      { _: 'auth.sentCodeTypeSms', length: 5 },
      { _: 'auth.sentCodeTypeCall', length: 5 },
      { _: 'auth.sentCodeTypeFlashCall', pattern: '+1 555*' },
      { _: 'auth.sentCodeTypeMissedCall', prefix: '+1', length: 4 },
      { _: 'auth.sentCodeTypeEmailCode', email_pattern: 'a*@b.c', length: 6 },
      { _: 'auth.sentCodeTypeSetUpEmailRequired' },
      { _: 'auth.sentCodeTypeFragmentSms', url: 'https://fragment.com/x', length: 5 },
      { _: 'auth.sentCodeTypeFirebaseSms', length: 5 },
      { _: 'auth.sentCodeTypeSmsWord', beginning: 'w' },
      { _: 'auth.sentCodeTypeSmsPhrase' },
    ]
    expect(ways.map((way) => build(way))).toEqual([
      { type: 'sms', length: 5 },
      { type: 'call', length: 5 },
      { type: 'flashCall', pattern: '+1 555*' },
      { type: 'missedCall', pattern: '+1', length: 4 },
      { type: 'email', pattern: 'a*@b.c', length: 6 },
      { type: 'emailSetUpRequired' },
      { type: 'fragmentSms', url: 'https://fragment.com/x', length: 5 },
      { type: 'firebaseSms', length: 5 },
      { type: 'smsWord', pattern: 'w' },
      { type: 'smsPhrase' },
    ])
  })

  it('keeps the hash of the code to itself', () => {
    expect(JSON.stringify(build({ _: 'auth.sentCodeTypeSms', length: 5 }))).not.toContain('secret')
  })
})
