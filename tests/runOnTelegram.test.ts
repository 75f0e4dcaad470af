import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runOnTelegram } from '../examples/inviteLinks/runOnTelegram.js'
import { signInAnswers } from '../examples/inviteLinks/signInAnswers.js'
import { createTerminal, type Terminal } from '../examples/inviteLinks/terminal.js'
import { Client } from '../src/index.js'
import { createSandbox, type Sandbox } from '../src/sandbox/index.js'
import { callCount } from './stage/callCount.js'
import { errorOf } from './stage/errorOf.js'

/** A terminal with answers ready; it notes what it shows. */
function scripted(answers: Readonly<Record<string, () => string>>): Terminal & { readonly lines: string[] } {
  const lines: string[] = []
  const answer = async (question: string): Promise<string> => {
    lines.push(question)
    const [, give] = Object.entries(answers).find(([part]) => question.includes(part)) ?? []
    if (give === undefined) throw new Error(`Nobody answers: ${question}`)
    return give()
  }
  return { lines, print: (line) => void lines.push(line), ask: answer, askSecretly: answer }
}

describe('npm start -- --telegram', () => {
  let sandbox: Sandbox
  let connection: Sandbox['connection']
  let keys: Record<string, string>

  beforeEach(async () => {
    sandbox = await createSandbox({ seed: 5 })
    connection = sandbox.connection
    keys = { TELEGRAM_API_ID: String(connection.apiId), TELEGRAM_API_HASH: connection.apiHash }
  })

  afterEach(() => sandbox.close())

  /** A person with a password who owns a supergroup; nobody is signed in. */
  async function owner(): Promise<{ phoneNumber: string; chatId: number }> {
    const { phoneNumber } = await sandbox.createUser({ firstName: 'Olive', password: 'secret', passwordHint: 'usual' })
    const client = new Client({ ...connection, storage: 'memory' })
    const code = (): string => sandbox.loginCode(phoneNumber)
    await client.start({ phone: phoneNumber, code, password: 'secret' })
    const { id } = await client.createSupergroup('Waders')
    await client.signOut()
    await client.stop()
    return { phoneNumber, chatId: id }
  }

  it('signs in as a person, makes and revokes a link of a chat given by its id, and signs out', async () => {
    const { phoneNumber, chatId } = await owner()
    const before = callCount(sandbox, 'auth.logOut')
    let askedCount = 0
    const terminal = scripted({
      'came by SMS': () => (askedCount++ === 0 ? '1' : sandbox.loginCode(phoneNumber)),
      '(hint: usual)': () => 'secret',
    })
    const environment = { ...keys, TELEGRAM_PHONE: phoneNumber }
    await runOnTelegram(String(chatId), { environment, terminal, connection })
    expect(terminal.lines).toEqual([
      expect.stringContaining('came by SMS'),
      'That code was wrong.',
      expect.stringContaining('came by SMS'),
      expect.stringContaining('(hint: usual)'),
      expect.stringMatching(/^Signed in as Olive/),
      expect.stringMatching(/^createInviteLink\(.*-> https:\/\/t\.me\/\+.*limit 1/),
      expect.stringMatching(/^revokeInviteLink\(.*revoked$/),
      'Signed out.',
    ])
    expect(callCount(sandbox, 'auth.logOut')).toBe(before + 1)
    await expect.poll(() => sandbox.connectionCount).toBe(0)
  })

  it('signs out when the chat is none, and says what was wrong', async () => {
    const { token } = sandbox.createBot({ firstName: 'Gardener', username: 'gardener_bot' })
    const terminal = scripted({})
    const environment = { ...keys, TELEGRAM_BOT_TOKEN: token, TELEGRAM_PHONE: '' }
    const error = await errorOf(runOnTelegram('nobody_at_all', { environment, terminal, connection }))
    expect(error.message).toContain('USERNAME_NOT_OCCUPIED')
    expect(terminal.lines.at(-1)).toBe('Signed out.')
    expect(callCount(sandbox, 'auth.logOut')).toBe(1)
    await expect.poll(() => sandbox.connectionCount).toBe(0)
  })

  it('keeps the account where a file is named for it, and asks for nothing the next time', async () => {
    const { phoneNumber, chatId } = await owner()
    const before = callCount(sandbox, 'auth.logOut')
    const folder = mkdtempSync(join(tmpdir(), 'whimbrel-'))
    try {
      const environment = { ...keys, TELEGRAM_PHONE: phoneNumber, TELEGRAM_STORAGE: join(folder, 'account') }
      const terminal = scripted({ 'The code': () => sandbox.loginCode(phoneNumber), 'The password': () => 'secret' })
      await runOnTelegram(String(chatId), { environment, terminal, connection })
      await runOnTelegram(String(chatId), { environment, terminal: scripted({}), connection })
      expect(callCount(sandbox, 'auth.logOut')).toBe(before)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('stops when the code is not given', async () => {
    const { phoneNumber } = await owner()
    const environment = { ...keys, TELEGRAM_PHONE: phoneNumber }
    const error = await errorOf(runOnTelegram('waders', { environment, terminal: scripted({}), connection }))
    expect(error.message).toContain('Nobody answers')
    await expect.poll(() => sandbox.connectionCount).toBe(0)
  })

  it('names what is missing in the environment before it connects', async () => {
    const terminal = scripted({})
    const cases = [
      [{}, 'TELEGRAM_API_ID'],
      [{ TELEGRAM_API_ID: '1' }, 'TELEGRAM_API_HASH'],
      [keys, 'TELEGRAM_PHONE'],
    ] as const
    for (const [environment, name] of cases) {
      const error = await errorOf(runOnTelegram('waders', { environment, terminal, connection }))
      expect(error.message).toContain(name)
    }
    expect(sandbox.calls).toEqual([])
  })
})

describe('the terminal', () => {
  function streams(isTTY: boolean): { input: PassThrough & { isTTY: boolean }; output: PassThrough } {
    return { input: Object.assign(new PassThrough(), { isTTY }), output: new PassThrough() }
  }

  it('shows an answer as it is typed, but not a secret one', async () => {
    for (const [method, isShown] of [
      ['ask', true],
      ['askSecretly', false],
    ] as const) {
      const { input, output } = streams(true)
      const answer = createTerminal({ input, output })[method]('Well? ')
      input.write('opensesame\r')
      expect(await answer).toBe('opensesame')
      const shown = String(output.read())
      expect(shown).toContain('Well? ')
      expect(shown.includes('opensesame')).toBe(isShown)
    }
  })

  it('does not read before it asks, nor after, and fails where the input ends', async () => {
    const { input, output } = streams(false)
    const terminal = createTerminal({ input, output })
    expect(input.listenerCount('data') + input.listenerCount('keypress')).toBe(0)
    const answer = terminal.ask('Well? ')
    input.end()
    expect((await errorOf(answer)).message).toContain('input ended')
    expect(input.isPaused()).toBe(true)
    expect((await errorOf(terminal.ask('Well? '))).message).toContain('input ended')
  })

  it('says where a code went', async () => {
    const terminal = scripted({ '': () => 'answer' })
    const { code } = signInAnswers('+15550100', terminal)
    if (typeof code === 'string') throw new Error('The code should be asked for')
    await code({ type: 'app' }, 1)
    await code({ type: 'email', pattern: 'o***@example.org' }, 1)
    await code({ type: 'fragmentSms', url: 'https://fragment.com/x' }, 1)
    expect(terminal.lines).toEqual([
      'The code that Telegram sent to the other apps of the account: ',
      'The code that went by e-mail to o***@example.org: ',
      'The code that can be read at https://fragment.com/x: ',
    ])
  })
})
