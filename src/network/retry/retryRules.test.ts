import { describe, expect, it } from 'vitest'
import { RpcError } from '../../errors/rpcError.js'
import { connectionNotInitialised } from './connectionNotInitialised.js'
import { failedWait } from './failedWait.js'
import { floodWait } from './floodWait.js'
import { foreignAuthorization } from './foreignAuthorization.js'
import { migrateCall } from './migrateCall.js'
import { migrateHome } from './migrateHome.js'
import type { RetryContext, RetryRule } from './retryRule.js'
import { RETRY_RULES } from './retryRules.js'
import { timeoutFault } from './timeoutFault.js'

function decide(rule: RetryRule, code: number, text: string, known: Partial<RetryContext> = {}): unknown {
  const context: RetryContext = {
    dcId: 2,
    homeDcId: 2,
    isSignedIn: true,
    floodWaitLimitSeconds: 10,
    maxRetries: undefined,
    repeatsAfterTimeout: false,
    comesAfterCall: false,
    usedCount: () => 0,
    ...known,
  }
  return rule.decide(new RpcError(code, text, 'help.getConfig'), context)
}

describe('the rules of retrying', () => {
  it('have names of their own, by which their use is counted', () => {
    expect(new Set(RETRY_RULES.map(({ name }) => name)).size).toBe(RETRY_RULES.length)
    for (const rule of RETRY_RULES) {
      const asked: string[] = []
      const usedCount = (name: string): number => {
        asked.push(name)
        return 0
      }
      for (const [code, text] of [
        [303, 'USER_MIGRATE_4'],
        [303, 'FILE_MIGRATE_4'],
        [400, 'CONNECTION_NOT_INITED'],
        [401, 'AUTH_KEY_UNREGISTERED'],
        [420, 'FLOOD_WAIT_3'],
        [500, 'INTERNAL'],
        [-503, 'Timeout'],
        [400, 'MSG_WAIT_FAILED'],
      ] as const) {
        decide(rule, code, text, { homeDcId: 1, usedCount, repeatsAfterTimeout: true, comesAfterCall: true })
      }
      expect(new Set(asked)).toEqual(new Set([rule.name]))
    }
  })

  it('R5 leave errors of the caller to the caller', () => {
    for (const [code, text] of [
      [400, 'PEER_ID_INVALID'],
      [401, 'SESSION_PASSWORD_NEEDED'],
      [401, 'AUTH_KEY_UNREGISTERED'],
      [403, 'CHAT_WRITE_FORBIDDEN'],
      [406, 'AUTH_KEY_DUPLICATED'],
      [303, 'FILE_MIGRATE'],
      [-503, 'Timeout'],
    ] as const) {
      expect(RETRY_RULES.map((rule) => decide(rule, code, text))).toEqual(RETRY_RULES.map(() => undefined))
    }
  })

  it('initialise a connection once more, not twice', () => {
    for (const text of ['CONNECTION_NOT_INITED', 'CONNECTION_LAYER_INVALID']) {
      expect(decide(connectionNotInitialised, 400, text)).toEqual({ type: 'initialise' })
      expect(decide(connectionNotInitialised, 400, text, { usedCount: () => 1 })).toBeUndefined()
    }
  })

  it.each([
    [migrateHome, 'changeHome', ['PHONE', 'USER', 'NETWORK'], ['FILE', 'STATS']],
    [migrateCall, 'useDataCentre', ['FILE', 'STATS'], ['PHONE', 'USER', 'NETWORK']],
  ] as const)('R3 follow a migration for three hops', (rule, type, own, others) => {
    for (const kind of own) {
      const text = `${kind}_MIGRATE_4`
      expect(decide(rule, 303, text, { usedCount: () => 2 })).toEqual({ type, dcId: 4 })
      expect(decide(rule, 303, text, { usedCount: () => 3 })).toBeUndefined()
      expect(decide(rule, 303, text, { dcId: 4 })).toBeUndefined()
      expect(decide(rule, 400, text)).toBeUndefined()
    }
    for (const kind of others) expect(decide(rule, 303, `${kind}_MIGRATE_4`)).toBeUndefined()
  })

  it('R5 carry the authorization over anew where a foreign data centre has lost it', () => {
    for (const text of ['AUTH_KEY_UNREGISTERED', 'SESSION_REVOKED', 'SESSION_EXPIRED']) {
      expect(decide(foreignAuthorization, 401, text, { dcId: 4 })).toEqual({ type: 'authorise' })
      expect(decide(foreignAuthorization, 401, text, { dcId: 4, usedCount: () => 1 })).toBeUndefined()
      expect(decide(foreignAuthorization, 401, text, { dcId: 4, isSignedIn: false })).toBeUndefined()
      expect(decide(foreignAuthorization, 401, text)).toBeUndefined()
    }
  })

  it('R4 wait for the end of a limit up to the caller’s own, five times or as often as the caller says', () => {
    for (const name of ['FLOOD_WAIT', 'FLOOD_PREMIUM_WAIT', 'SLOWMODE_WAIT', 'TAKEOUT_INIT_DELAY']) {
      expect(decide(floodWait, 420, `${name}_10`)).toEqual({ type: 'awaitTurn' })
      expect(decide(floodWait, 420, `${name}_11`)).toBeUndefined()
      expect(decide(floodWait, 420, `${name}_11`, { floodWaitLimitSeconds: 11 })).toEqual({ type: 'awaitTurn' })
      expect(decide(floodWait, 420, `${name}_3`, { usedCount: () => 5 })).toBeUndefined()
      expect(decide(floodWait, 420, `${name}_3`, { usedCount: () => 5, maxRetries: 6 })).toEqual({ type: 'awaitTurn' })
      expect(decide(floodWait, 400, `${name}_3`)).toBeUndefined()
    }
    expect(decide(floodWait, 420, 'FLOOD_SKIP_FAILED_WAIT')).toEqual({ type: 'awaitTurn' })
    expect(decide(floodWait, 420, '2FA_CONFIRM_WAIT_5')).toBeUndefined()
    expect(decide(floodWait, 420, 'FROZEN_METHOD_INVALID')).toBeUndefined()
    expect(decide(floodWait, 420, '2FA_CONFIRM_WAIT_5')).toBeUndefined()
    expect(decide(floodWait, 420, 'PREMIUM_SUB_ACTIVE_UNTIL_5')).toBeUndefined()
  })

  it('R6 repeat what timed out inside Telegram only where the caller allows it, and back off', () => {
    expect(decide(timeoutFault, -503, 'Timeout')).toBeUndefined()
    const waits = [0, 1, 5, 6, 2_000].map((used) =>
      decide(timeoutFault, -503, 'Timeout', { repeatsAfterTimeout: true, usedCount: () => used }),
    )
    expect(waits).toEqual([1, 2, 32, 60, 60].map((seconds) => ({ type: 'wait', ms: seconds * 1_000 })))
    expect(decide(timeoutFault, 500, 'Timeout', { repeatsAfterTimeout: true })).toBeUndefined()
  })

  it('4.2 send a call again that had waited in vain for the one before it, ten times, and no other', () => {
    for (const name of ['MSG_WAIT_FAILED', 'MSG_WAIT_TIMEOUT']) {
      expect(decide(failedWait, 400, name, { comesAfterCall: true })).toEqual({ type: 'followAgain' })
      expect(decide(failedWait, 400, name, { comesAfterCall: true, usedCount: () => 10 })).toBeUndefined()
      expect(decide(failedWait, 400, name)).toBeUndefined()
    }
  })
})
