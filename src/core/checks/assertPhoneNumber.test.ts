import { describe, expect, it } from 'vitest'
import { InputError } from '../../errors/inputError.js'
import { assertPhoneNumber } from './assertPhoneNumber.js'

describe('assertPhoneNumber', () => {
  it('reads the digits out of any notation', () => {
    for (const phone of ['+15550100', '15550100', '+1 (555) 0100', ' +1.555.0100 ', '+1-555-01-00'])
      expect(assertPhoneNumber(phone, 'phone')).toBe('15550100')
  })

  it('refuses what is none, without repeating it', () => {
    for (const phone of ['', '+', '1234', 'call me', '+1555O100', '1'.repeat(21)]) {
      expect(() => assertPhoneNumber(phone, 'phone')).toThrow(InputError)
      if (phone.length > 3) expect(() => assertPhoneNumber(phone, 'phone')).not.toThrow(phone)
    }
  })
})
