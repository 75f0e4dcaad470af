/** One of several usernames of a user or chat. See https://core.telegram.org/api/usernames. */
export interface Username {
  /** Without `@`, in the case it was chosen in. */
  readonly username: string
  /** True for the one that was chosen, false for those that were bought. */
  readonly isEditable: boolean
  /** Only an active one leads to its owner. */
  readonly isActive: boolean
}
