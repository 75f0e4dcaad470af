import type { Handler } from '../../handler.js'

/** Says that nothing changed. */
export const getDifference: Handler<'langpack.getDifference'> = (_context, { lang_code, from_version }) => ({
  _: 'langPackDifference',
  lang_code,
  from_version,
  version: Math.max(from_version, 1),
  strings: [],
})
