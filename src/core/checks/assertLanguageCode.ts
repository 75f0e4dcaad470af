import { InputError } from '../../errors/inputError.js'

const CODE = /^(?:[a-z]{2})?$/

/** Refuses what is no two-letter language code of ISO 639-1; the empty text stands for all languages without a text of their own. */
export function assertLanguageCode(code: string): void {
  if (CODE.test(code)) return
  throw new InputError(
    `languageCode must be two letters as in ISO 639-1, such as "de", but it is ${JSON.stringify(code)}`,
    'languageCode',
  )
}
