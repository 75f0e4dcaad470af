import type { Handler } from '../../handler.js'

/** Gives an empty language pack: clients then use the texts built into them. */
export const getLangPack: Handler<'langpack.getLangPack'> = (_context, { lang_code }) => ({
  _: 'langPackDifference',
  lang_code,
  from_version: 0,
  version: 1,
  strings: [],
})
