/** The ids that the codec itself writes and knows, as signed numbers. See https://core.telegram.org/mtproto/serialize. */
export const WIRE_IDS: {
  readonly vector: number
  readonly boolTrue: number
  readonly boolFalse: number
  readonly gzipPacked: number
} = {
  vector: 0x1cb5c415,
  boolTrue: 0x997275b5 | 0,
  boolFalse: 0xbc799737 | 0,
  gzipPacked: 0x3072cfa1,
}
