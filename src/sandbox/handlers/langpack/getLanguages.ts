import type { Handler } from '../../handler.js'
import { ENGLISH } from '../../english.js'

/** Lists the one language that there is. */
export const getLanguages: Handler<'langpack.getLanguages'> = () => [ENGLISH]
