import { MAX_DC_ID, TEST_DC_OFFSET } from './dcIdToField.js'

/** Reads the data centre out of a number that may carry the marks for test and media, or nothing where it names none. */
export function dcIdFromField(field: number): number | undefined {
  const size = Math.abs(field)
  const dcId = size > TEST_DC_OFFSET ? size - TEST_DC_OFFSET : size
  return dcId >= 1 && dcId <= MAX_DC_ID ? dcId : undefined
}
