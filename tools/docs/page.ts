/** A page in Markdown. */
export interface Page {
  /** Its path below the root of the site: `reference/methods/createInviteLink.md`. */
  readonly path: string
  readonly title: string
  readonly text: string
}
