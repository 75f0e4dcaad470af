import process from 'node:process'
import { createInterface } from 'node:readline/promises'
import { Client } from 'whimbrel'
import { describeLink } from './describeLink.js'

/**
 * Creates an invite link on the real Telegram.
 * Reads TELEGRAM_API_ID and TELEGRAM_API_HASH, and TELEGRAM_BOT_TOKEN or TELEGRAM_PHONE, from the environment.
 */
export async function runOnTelegram(chat: string): Promise<void> {
  const apiId = Number(required('TELEGRAM_API_ID'))
  const apiHash = required('TELEGRAM_API_HASH')
  const botToken = process.env['TELEGRAM_BOT_TOKEN']
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const client = new Client({ apiId, apiHash, storage: 'memory' })
  try {
    await client.start(
      botToken === undefined
        ? {
            phone: required('TELEGRAM_PHONE'),
            code: () => terminal.question('The code that Telegram sent: '),
            password: (hint) =>
              terminal.question(`The password of the account${hint === undefined ? '' : ` (${hint})`}: `),
          }
        : { botToken },
    )
    const me = await client.getMe()
    console.log(`Signed in as ${me.firstName}, id ${me.id}.`)
    const chatId = /^-?\d+$/.test(chat) ? Number(chat) : chat
    const expireAt = new Date(Date.now() + 3_600_000)
    const link = await client.createInviteLink(chatId, { title: 'Whimbrel', expireAt, limit: 1 })
    console.log(`createInviteLink(${chat}, { title: 'Whimbrel', expireAt, limit: 1 }) -> ${describeLink(link)}`)
    const revoked = await client.revokeInviteLink(chatId, link.inviteLink)
    console.log(`revokeInviteLink(${chat}, link) -> ${describeLink(revoked)}`)
  } finally {
    terminal.close()
    await client.stop()
  }
}

function required(name: string): string {
  const value = process.env[name]
  if (value === undefined || value === '') throw new Error(`Set ${name} in the environment first`)
  return value
}
