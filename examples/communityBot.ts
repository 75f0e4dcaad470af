import process from 'node:process'
import { Client } from 'whimbrel'
import { communityBot } from './communityBot/communityBot.js'

const USAGE =
  'Give TELEGRAM_API_ID and TELEGRAM_API_HASH (from https://my.telegram.org) and TELEGRAM_BOT_TOKEN (from @BotFather) in the environment.'

const { TELEGRAM_API_ID: apiId, TELEGRAM_API_HASH: apiHash, TELEGRAM_BOT_TOKEN: botToken } = process.env

if (apiId === undefined || apiHash === undefined || botToken === undefined) {
  console.error(USAGE)
  process.exitCode = 1
} else {
  const client = new Client({ apiId: Number(apiId), apiHash, storage: 'community-bot' })
  communityBot(client)
  await client.start({ botToken })
}
