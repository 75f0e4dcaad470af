#!/usr/bin/env node
import process from 'node:process'
import { commands } from './commands.js'
import { usage } from './usage.js'

const [name, ...words] = process.argv.slice(2)
const command = commands.find((candidate) => candidate.name === name)

if (command === undefined) {
  const isAsked = name === undefined || name === 'help' || name === '--help'
  const stream = isAsked ? process.stdout : process.stderr
  stream.write(isAsked ? usage(commands) : `There is no command ${name}.\n\n${usage(commands)}`)
  process.exitCode = isAsked ? 0 : 2
} else {
  process.exitCode = await command.run(words, {
    print: (text) => void process.stdout.write(text),
    complain: (text) => void process.stderr.write(text),
  })
}
