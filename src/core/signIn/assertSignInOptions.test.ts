import { describe, expect, it } from 'vitest'
import { InputError } from '../../errors/inputError.js'
import { assertSignInOptions, isBotSignIn } from './assertSignInOptions.js'

const PHONE = '+15550100'
const TOKEN = '7:secret-token'
const CODE = '98765'

function refusal(options: unknown): Error {
  try {
    // @ts-expect-error -- callers without types can pass anything.
    assertSignInOptions(options)
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error('The options passed, although they should have been refused')
}

describe('assertSignInOptions', () => {
  it('takes a bot, and a person with texts or functions', () => {
    for (const options of [
      { botToken: TOKEN },
      { phone: PHONE, code: CODE },
      { botToken: undefined, phone: PHONE, code: CODE },
      { phone: () => PHONE, code: () => CODE, password: () => 'secret', firstName: 'Nell', lastName: () => '' },
      { phone: PHONE, code: CODE, password: undefined, firstName: undefined, lastName: undefined },
    ])
      // @ts-expect-error -- callers without types can pass anything.
      expect(() => assertSignInOptions(options)).not.toThrow()
  })

  it.each([
    ['options', undefined],
    ['options', null],
    ['options', TOKEN],
    ['phone', {}],
    ['phone', { botToken: undefined }],
    ['phone', { phone: undefined, code: CODE }],
    ['phone', { phone: null, code: CODE }],
    ['phone', { phone: 15550100, code: CODE }],
    ['phone', { phone: 'Nell', code: CODE }],
    ['code', { phone: PHONE }],
    ['code', { phone: PHONE, code: 98765 }],
    ['code', { botToken: undefined, phone: PHONE, code: undefined }],
    ['password', { phone: PHONE, code: CODE, password: 98765 }],
    ['firstName', { phone: PHONE, code: CODE, firstName: null }],
    ['lastName', { phone: PHONE, code: CODE, lastName: {} }],
    ['botToken', { botToken: null }],
    ['botToken', { botToken: 7 }],
    ['botToken', { botToken: ' ' }],
    ['qr', { qr: 'show it' }],
    ['onScanned', { qr: (): void => {}, onScanned: 5 }],
    ['password', { qr: (): void => {}, password: 98765 }],
    ['authString', { authString: 5 }],
    ['authString', { authString: '' }],
    ['acceptTerms', { phone: PHONE, code: CODE, acceptTerms: 'yes' }],
    ['email', { phone: PHONE, code: CODE, email: 5 }],
  ])('names %s and nothing that was given in the refusal of %o', (argument, options) => {
    const error = refusal(options)
    expect(error).toBeInstanceOf(InputError)
    expect(error).toMatchObject({ argument, message: expect.stringContaining(argument) })
    for (const secret of [PHONE.slice(1), CODE, TOKEN, 'Nell']) expect(error.message).not.toContain(secret)
  })
})

describe('isBotSignIn', () => {
  it('looks at the value of botToken, not at its name alone', () => {
    expect(isBotSignIn({ botToken: TOKEN })).toBe(true)
    expect(isBotSignIn({ phone: PHONE, code: CODE })).toBe(false)
    const options = { botToken: undefined, phone: PHONE, code: CODE }
    expect(isBotSignIn(options)).toBe(false)
  })
})
