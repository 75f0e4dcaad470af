import { describe, expect, it } from 'vitest'
import { InputError } from '../../errors/inputError.js'
import { answerOf } from './answerOf.js'

describe('answerOf', () => {
  it('gives what was given', async () => {
    expect(await answerOf('code', '12345')).toBe('12345')
    expect(await answerOf('code', '')).toBe('')
  })

  it('asks, and hands over the question', async () => {
    const code = (way: string, attempt: number): string => `${way} ${attempt}`
    expect(await answerOf('code', code, 'sms', 2)).toBe('sms 2')
    expect(await answerOf('code', async () => '12345')).toBe('12345')
  })

  it.each([
    ['undefined', undefined],
    ['number', 98765],
    ['null', null],
    ['object', { code: '98765' }],
  ])('refuses the answer %s, names the option and keeps the answer to itself', async (kind, answer) => {
    const error: unknown = await answerOf('code', () => answer).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(InputError)
    expect(error).toMatchObject({ argument: 'code', message: expect.stringContaining(kind) })
    expect(error).toMatchObject({ message: expect.not.stringContaining('98765') })
  })
})
