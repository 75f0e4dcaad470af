import { describe, expect, it } from 'vitest'
import { apiSchema, errorCode, functionFacts } from './index.js'

describe('functionFacts', () => {
  it('says who may call a function and with which errors it ends', () => {
    expect(functionFacts('messages.exportChatInvite').errors).toContain('EXPIRE_DATE_INVALID')
    expect(functionFacts('messages.exportChatInvite').callers).toBe('both')
    expect(functionFacts('messages.setBotCallbackAnswer').callers).toBe('bot')
    expect(functionFacts('account.getPassword').callers).toBe('user')
    expect(functionFacts('no.such')).toEqual({ callers: 'both', errors: [] })
  })

  it('knows the code of every error that it names', () => {
    const functions = [...apiSchema().definitions()].filter(({ kind }) => kind === 'function')
    const errors = functions.flatMap(({ name }) => functionFacts(name).errors)
    expect(errors.length).toBeGreaterThan(1000)
    expect(errors.filter((error) => errorCode(error) === undefined)).toEqual([])
  })
})

describe('errorCode', () => {
  it('gives the code of an error, also of one with a number inside', () => {
    expect(errorCode('FLOOD_WAIT')).toBe(420)
    expect(errorCode('CHAT_ADMIN_REQUIRED')).toBe(400)
    expect(errorCode('PHONE_MIGRATE')).toBe(303)
    expect(errorCode('2FA_CONFIRM_WAIT')).toBe(420)
    expect(errorCode('FILE_PART_7_MISSING')).toBe(400)
    expect(errorCode('NO_SUCH_ERROR')).toBeUndefined()
  })
})
