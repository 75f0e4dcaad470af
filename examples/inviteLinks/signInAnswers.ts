import type { PhoneSignInOptions, SentCode } from 'whimbrel'
import type { Terminal } from './terminal.js'

/** Lets the person at the terminal answer what a sign-in by phone asks for. */
export function signInAnswers(phone: string, terminal: Terminal): PhoneSignInOptions {
  return {
    phone,
    code: (sentCode, attempt) => {
      if (attempt > 1) terminal.print('That code was wrong.')
      return terminal.ask(`The code that ${whereabouts(sentCode)}: `)
    },
    password: (hint, attempt) => {
      if (attempt > 1) terminal.print('That password was wrong.')
      return terminal.askSecretly(`The password of the account${hint === undefined ? '' : ` (hint: ${hint})`}: `)
    },
  }
}

/** Where the person has to look for a code. */
function whereabouts({ type, pattern, url }: SentCode): string {
  switch (type) {
    case 'app':
      return 'Telegram sent to the other apps of the account'
    case 'sms':
    case 'smsWord':
    case 'smsPhrase':
    case 'firebaseSms':
      return 'came by SMS'
    case 'call':
      return 'is told in a phone call'
    case 'flashCall':
    case 'missedCall':
      return `is the end of the number that calls${pattern === undefined ? '' : ` (${pattern})`}`
    case 'email':
      return `went by e-mail${pattern === undefined ? '' : ` to ${pattern}`}`
    case 'fragmentSms':
      return `can be read at ${url ?? 'https://fragment.com'}`
    case 'emailSetUpRequired':
    case 'notNeeded':
      return 'Telegram sent'
  }
}
