import { concatBytes } from '../../bytes/concatBytes.js'

/** The kinds of TLS records that fake TLS knows. https://www.rfc-editor.org/rfc/rfc8446#section-5.1 */
export const TLS_RECORDS: {
  readonly changeCipherSpec: 0x14
  readonly handshake: 0x16
  readonly applicationData: 0x17
} = { changeCipherSpec: 0x14, handshake: 0x16, applicationData: 0x17 }

/** The longest content that a record may have, encryption included. https://www.rfc-editor.org/rfc/rfc8446#section-5.2 */
export const MAX_RECORD_LENGTH: number = 16_384 + 256

/** How much one record carries on its way out, as official clients have it. */
export const SENT_RECORD_LENGTH = 2_878

/** The type, the version and the length in front of a record. */
export const RECORD_HEADER_LENGTH = 5

/** The record that both sides send for the sake of old middleboxes. */
export const CHANGE_CIPHER_SPEC: Uint8Array = Uint8Array.of(TLS_RECORDS.changeCipherSpec, 3, 3, 0, 1, 1)

/** The header of one record, or why it is none that belongs here. */
export type RecordHeader = { readonly recordType: number; readonly length: number } | { readonly fault: string }

/** Reads the five bytes in front of a record. */
export function readRecordHeader(header: Uint8Array): RecordHeader {
  const [recordType = 0, major, minor, high = 0, low = 0] = header
  if (major !== 3 || minor !== 3) return { fault: 'a record of another version than TLS 1.2 pretends to' }
  const length = high * 256 + low
  if (length > MAX_RECORD_LENGTH) return { fault: `a record of ${length} bytes, which TLS does not allow` }
  return { recordType, length }
}

/** Cuts bytes into records of application data. */
export function writeDataRecords(data: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  for (let offset = 0; offset < data.length; offset += SENT_RECORD_LENGTH) {
    const part = data.subarray(offset, offset + SENT_RECORD_LENGTH)
    parts.push(Uint8Array.of(TLS_RECORDS.applicationData, 3, 3, part.length >> 8, part.length & 0xff), part)
  }
  return concatBytes(...parts)
}
