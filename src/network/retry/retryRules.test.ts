import { describe, expect, it } from 'vitest'
import { RpcError } from '../../errors/rpcError.js'
import { connectionNotInitialised } from './connectionNotInitialised.js'
import { floodWait } from './floodWait.js'
import { foreignAuthorization } from './foreignAuthorization.js'
import { migrateCall } from './migrateCall.js'
import { migrateHome } from './migrateHome.js'
import type { RetryContext, RetryRule } from './retryRule.js'
import { RETRY_RULES } from './retryRules.js'

function decide(rule: RetryRule, code: number, text: string, known: Partial<RetryContext> = {}): unknown {
  const context = { dcId: 2, homeDcId: 2, isSignedIn: true, floodWaitLimitSeconds: 10, usedCount: () => 0, ...known }
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
      ] as const) {
        decide(rule, code, text, { homeDcId: 1, usedCount })
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

  it('R4 wait as long as a flood wait says, up to the limit, five times', () => {
    for (const name of ['FLOOD_WAIT', 'FLOOD_PREMIUM_WAIT', 'SLOWMODE_WAIT']) {
      expect(decide(floodWait, 420, `${name}_10`)).toEqual({ type: 'wait', ms: 10_000 })
      expect(decide(floodWait, 420, `${name}_0`)).toEqual({ type: 'wait', ms: 1_000 })
      expect(decide(floodWait, 420, `${name}_11`)).toBeUndefined()
      expect(decide(floodWait, 420, `${name}_3`, { usedCount: () => 5 })).toBeUndefined()
      expect(decide(floodWait, 400, `${name}_3`)).toBeUndefined()
    }
    expect(decide(floodWait, 420, 'FROZEN_METHOD_INVALID')).toBeUndefined()
  })
})
