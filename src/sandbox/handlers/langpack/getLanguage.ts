import type { Handler } from '../../handler.js'
import { ENGLISH } from '../../english.js'
import { fault } from '../../fault.js'

/** Describes a language, or throws LANG_CODE_NOT_SUPPORTED. */
export const getLanguage: Handler<'langpack.getLanguage'> = (_context, { lang_code }) => {
  if (lang_code !== ENGLISH.lang_code) throw fault(400, 'LANG_CODE_NOT_SUPPORTED')
  return ENGLISH
}
