import { RECORD_HEADER_LENGTH, readRecordHeader, TLS_RECORDS } from './tlsRecords.js'

/** What came out of records of application data, and why no more will, where something else came. */
export interface RecordedData {
  readonly parts: readonly Uint8Array[]
  readonly fault: string | undefined
}

/** Takes the records off a stream. It holds no more than an unfinished header: contents are handed on as they come. */
export class RecordReader {
  readonly #header: Uint8Array = new Uint8Array(RECORD_HEADER_LENGTH)
  #headerLength = 0
  #remaining = 0

  /** Takes the next bytes, cut anywhere. It is not called any more after a fault. */
  push(chunk: Uint8Array): RecordedData {
    const parts: Uint8Array[] = []
    let rest = chunk
    while (rest.length > 0) {
      if (this.#remaining > 0) {
        const part = rest.slice(0, this.#remaining)
        parts.push(part)
        this.#remaining -= part.length
        rest = rest.subarray(part.length)
        continue
      }
      const lacking = rest.subarray(0, RECORD_HEADER_LENGTH - this.#headerLength)
      this.#header.set(lacking, this.#headerLength)
      this.#headerLength += lacking.length
      rest = rest.subarray(lacking.length)
      if (this.#headerLength < RECORD_HEADER_LENGTH) break
      this.#headerLength = 0
      const header = readRecordHeader(this.#header)
      if ('fault' in header) return { parts, fault: header.fault }
      if (header.recordType !== TLS_RECORDS.applicationData) {
        return { parts, fault: `a record of type ${header.recordType} where only data may come` }
      }
      this.#remaining = header.length
    }
    return { parts, fault: undefined }
  }
}
