import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

describe('isCodeAllowed', () => {
  beforeEach(() => vi.resetModules())
  afterEach(() => vi.unstubAllGlobals())

  /** Replaces `Function` by one that ends with an error, as platforms do that forbid code made of text. */
  function forbid(error: Error): () => number {
    let calls = 0
    const refusing = function (): never {
      calls++
      throw error
    }
    vi.stubGlobal('Function', refusing)
    return () => calls
  }

  it('is true where code may be made of text', async () => {
    const { isCodeAllowed } = await import('./isCodeAllowed.js')
    expect(isCodeAllowed()).toBe(true)
  })

  it('is false where the platform forbids it, and asks once', async () => {
    const count = forbid(new EvalError('Code generation from strings disallowed for this context'))
    const { isCodeAllowed } = await import('./isCodeAllowed.js')
    expect([isCodeAllowed(), isCodeAllowed(), count()]).toEqual([false, false, 1])
  })

  it('lets any other error pass', async () => {
    forbid(new TypeError('broken'))
    const { isCodeAllowed } = await import('./isCodeAllowed.js')
    expect(() => isCodeAllowed()).toThrow('broken')
  })

  it('is what a schema asks before it generates code', async () => {
    forbid(new EvalError('disallowed'))
    const { apiSchema } = await import('./apiSchema.js')
    const peer = { _: 'peerUser', user_id: 5 } as const
    expect(apiSchema().read(apiSchema().write(peer))).toEqual(peer)
  })
})
