/** One address of a data centre. */
export interface Server {
  readonly dcId: number
  readonly host: string
  readonly port: number
}
