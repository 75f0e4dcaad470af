import { InputError } from '../../errors/inputError.js'

const DEFAULT_DC_ID = 2
const MOST_DATA_CENTRES = 9

/** Which data centres a sandbox has, and which of them new accounts live in. */
export interface DataCentreIds {
  /** In rising order. */
  readonly ids: readonly number[]
  readonly homeDcId: number
}

/** Reads the options about data centres. Throws an `InputError` where they cannot be. */
export function dataCentreIds(dataCentres: number | readonly number[] | undefined, dcId?: number): DataCentreIds {
  const ids = typeof dataCentres === 'object' ? dataCentres : idsUpTo(dataCentres, dcId)
  const isRight = (id: number): boolean => Number.isInteger(id) && id >= 1 && id <= MOST_DATA_CENTRES
  if (ids.length === 0 || !ids.every(isRight) || new Set(ids).size < ids.length) {
    throw new InputError(`Data centres are different whole numbers from 1 to ${MOST_DATA_CENTRES}.`, 'dataCentres')
  }
  const homeDcId = dcId ?? (ids.includes(DEFAULT_DC_ID) ? DEFAULT_DC_ID : (ids[0] ?? DEFAULT_DC_ID))
  if (!ids.includes(homeDcId)) throw new InputError(`There is no data centre ${homeDcId} in this sandbox.`, 'dcId')
  return { ids: ids.toSorted((a, b) => a - b), homeDcId }
}

function idsUpTo(count: number | undefined, dcId = DEFAULT_DC_ID): readonly number[] {
  if (count === undefined || count === 1) return [dcId]
  if (!Number.isInteger(count) || count < 1 || count > MOST_DATA_CENTRES) return []
  return Array.from({ length: count }, (_, index) => index + 1)
}
