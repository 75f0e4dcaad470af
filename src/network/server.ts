/** One address of a data centre. */
export interface Server {
  readonly dcId: number
  readonly host: string
  readonly port: number
  /** Where its WebSocket is; made of host and port when absent. */
  readonly url?: string
}
