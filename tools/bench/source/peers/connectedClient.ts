/** A client of one library, signed in at the sandbox. */
export interface ConnectedClient {
  readonly name: string
  readonly username: string
  /** Calls help.getNearestDc and gives the country that was answered. */
  call(): Promise<string>
  /** Has every new message counted from now on. */
  onMessage(heard: () => void): void
  close(): Promise<void>
}
