import { describe, expect, it } from 'vitest'
import { codeParams } from './codeParams.js'

const pending = { phoneNumber: '15550100', phoneCodeHash: 'hash' }
const shared = { phone_number: '15550100', phone_code_hash: 'hash' }

describe('codeParams', () => {
  it('hands in a code without the white space around it', () => {
    expect(codeParams({ ...pending, type: 'sms' }, ' 12345\n')).toEqual({ ...shared, phone_code: '12345' })
  })

  it('hands in a code that came by e-mail as such', () => {
    expect(codeParams({ ...pending, type: 'email' }, '123456')).toEqual({
      ...shared,
      email_verification: { _: 'emailVerificationCode', code: '123456' },
    })
  })
})
