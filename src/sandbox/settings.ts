/** What is fixed for the life of a sandbox and known to its handlers. */
export interface Settings {
  readonly apiId: number
  readonly apiHash: string
  /** Where clients find each data centre. It grows as the sandbox listens. */
  readonly servers: readonly Server[]
  /** The text that a new account has to agree to; absent where there is none. */
  readonly termsOfService?: string
  /** The data centre that new accounts live in. */
  readonly homeDcId: number
}

/** The address of one data centre. */
export interface Server {
  readonly dcId: number
  readonly host: string
  readonly port: number
}
