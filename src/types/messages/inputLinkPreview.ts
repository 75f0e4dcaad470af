/** How the preview of a link in a text is shown. */
export interface InputLinkPreview {
  /** Shows no preview. */
  readonly disable?: boolean
  /** The link to preview, which need not be in the text; the first one of the text when absent. */
  readonly url?: string
  /** Shows the picture of the preview small or large; as suits the page when absent. */
  readonly mediaSize?: 'small' | 'large'
  /** Shows the preview above the text instead of below it. */
  readonly aboveText?: boolean
}
