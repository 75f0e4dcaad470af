/** How the preview of a link in a text is shown. */
export interface InputLinkPreview {
  /** Shows no preview. */
  readonly disable?: boolean
  /** Shows the preview above the text instead of below it. */
  readonly aboveText?: boolean
}
