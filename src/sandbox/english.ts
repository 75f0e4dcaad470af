import type * as tl from '../tl/generated/api.js'

/** The language that the sandbox offers. */
export const ENGLISH: tl.langPackLanguage = {
  _: 'langPackLanguage',
  official: true,
  name: 'English',
  native_name: 'English',
  lang_code: 'en',
  plural_code: 'en',
  strings_count: 0,
  translated_count: 0,
  translations_url: 'https://translations.telegram.org/en/',
}
