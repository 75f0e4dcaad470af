import { InputError } from '../errors/inputError.js'

/** Added to the number of a data centre of the test environment. */
export const TEST_DC_OFFSET = 10_000

/** The highest number that stands for a data centre by itself, without a mark. */
export const MAX_DC_ID = 999

/** What a client says of a data centre besides its number. */
export interface DcMarks {
  readonly isTest?: boolean
  readonly isMedia?: boolean
}

/**
 * Writes a data centre and its marks as the one number that the key exchange and the obfuscation header carry: 10000
 * more for the test environment, negative for media. Throws an `InputError` unless `dcId` is a whole number from 1 to 999.
 * https://core.telegram.org/mtproto/auth_key#presenting-proof-of-work-server-authentication
 */
export function dcIdToField(dcId: number, marks: DcMarks = {}): number {
  if (!Number.isInteger(dcId) || dcId < 1 || dcId > MAX_DC_ID) {
    throw new InputError(`A data centre is a whole number from 1 to ${MAX_DC_ID}, not ${dcId}`, 'dcId')
  }
  const field = marks.isTest === true ? dcId + TEST_DC_OFFSET : dcId
  return marks.isMedia === true ? -field : field
}
