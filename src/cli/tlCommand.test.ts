import { describe, expect, it } from 'vitest'
import { parseTl } from '../tl/parseTl.js'
import { tlCommand } from './tlCommand.js'

async function run(
  ...words: string[]
): Promise<{ readonly status: number; readonly out: string; readonly err: string }> {
  const written = { out: '', err: '' }
  const status = await tlCommand.run(words, {
    print: (text) => void (written.out += text),
    complain: (text) => void (written.err += text),
  })
  return { status, ...written }
}

describe('whimbrel tl', () => {
  it.each(['api', 'mtproto', 'secret', 'e2e'])('prints the %s schema in a form that can be read back', async (name) => {
    const { status, out } = await run(name)
    expect(status).toBe(0)
    expect(parseTl(out).length).toBeGreaterThan(10)
  })

  it('prints the API when nothing is named', async () => {
    expect((await run()).out).toBe((await run('api')).out)
  })

  it('says which schemas there are when there is none of that name', async () => {
    const { status, out, err } = await run('tdlib')
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err).toContain('api, mtproto, secret, e2e')
  })
})
