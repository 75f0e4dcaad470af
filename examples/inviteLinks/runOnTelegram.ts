import process from 'node:process'
import { Client, type ClientOptions, type SignInOptions } from 'whimbrel'
import { makeAndRevokeLink } from './makeAndRevokeLink.js'
import { signInAnswers } from './signInAnswers.js'
import { createTerminal, type Terminal } from './terminal.js'

/** What the run takes from its surroundings; a test puts a sandbox in place of Telegram. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly terminal: Terminal
  /** How to reach the servers; absent for Telegram's own. */
  readonly connection?: Partial<ClientOptions>
}

/**
 * Creates and revokes an invite link on the real Telegram.
 * Reads TELEGRAM_API_ID and TELEGRAM_API_HASH, and TELEGRAM_BOT_TOKEN or TELEGRAM_PHONE, from the environment.
 * It signs out at the end, unless TELEGRAM_STORAGE names a file that keeps the account.
 */
export async function runOnTelegram(chat: string, surroundings: Surroundings = ofProcess()): Promise<void> {
  const { environment, terminal, connection } = surroundings
  const keys = {
    apiId: Number(required(environment, 'TELEGRAM_API_ID')),
    apiHash: required(environment, 'TELEGRAM_API_HASH'),
  }
  const signIn = signInOptions(surroundings)
  const storage = optional(environment, 'TELEGRAM_STORAGE')
  const client = new Client({ ...connection, ...keys, storage: storage ?? 'memory' })
  const failures: unknown[] = []
  try {
    await client.start(signIn)
    const me = await client.getMe()
    terminal.print(`Signed in as ${me.firstName}, id ${me.id}.`)
    await makeAndRevokeLink(client, chat, (line) => terminal.print(line))
  } catch (error) {
    failures.push(error)
  }
  try {
    if (storage === undefined && client.account.current !== undefined) {
      await client.signOut()
      terminal.print('Signed out.')
    }
  } catch (error) {
    terminal.print('Signing out failed: end this session in Telegram, under Settings > Devices.')
    failures.push(error)
  }
  await client.stop()
  if (failures.length > 0) throw failures[0]
}

function signInOptions({ environment, terminal }: Surroundings): SignInOptions {
  const botToken = optional(environment, 'TELEGRAM_BOT_TOKEN')
  return botToken === undefined ? signInAnswers(required(environment, 'TELEGRAM_PHONE'), terminal) : { botToken }
}

function required(environment: Surroundings['environment'], name: string): string {
  const value = optional(environment, name)
  if (value === undefined) throw new Error(`Set ${name} in the environment first`)
  return value
}

/** A variable that is empty is as good as none. */
function optional(environment: Surroundings['environment'], name: string): string | undefined {
  return environment[name] === '' ? undefined : environment[name]
}

function ofProcess(): Surroundings {
  return {
    environment: process.env,
    terminal: createTerminal({ input: process.stdin, output: process.stdout }),
  }
}
