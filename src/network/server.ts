/** One address of a data centre. */
export interface Server {
  readonly dcId: number
  readonly host: string
  readonly port: number
  /** Where its WebSocket is; made of host and port when absent. */
  readonly url?: string
  /** True where it takes no other calls than those for files. */
  readonly isForMedia?: boolean
  /** True where it belongs to the content delivery network: https://core.telegram.org/cdn. */
  readonly isCdn?: boolean
  /** True where it is the one to reach through a proxy. */
  readonly isStatic?: boolean
  /** True where the stream must be obfuscated. */
  readonly mustObfuscate?: boolean
  /** The 16 bytes that the obfuscation takes besides, as with an MTProxy. */
  readonly secret?: Uint8Array
}
