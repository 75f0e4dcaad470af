import process from 'node:process'
import { runOffline } from './inviteLinks/runOffline.js'
import { runOnTelegram } from './inviteLinks/runOnTelegram.js'

const USAGE = `Usage: npm start, or npm start -- --telegram CHAT
CHAT is a username, a t.me link, or the id of a chat that the account has met: of a person, one of the latest hundred chats.`

const [flag, chat] = process.argv.slice(2)

try {
  if (flag === undefined) await runOffline()
  else if (flag === '--telegram' && chat !== undefined) await runOnTelegram(chat)
  else throw new Error(USAGE)
} catch (error) {
  console.error(`\nIt did not go as it should: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
