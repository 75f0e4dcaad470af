/** Types that need no page of their own, since another page shows what they hold. */
export const OTHER_PAGES: Readonly<Record<string, string>> = {
  /** All methods, without their first argument. */
  Bound: 'reference/index.md',
  /** All functions of the raw API. */
  Functions: '/tl/index.html',
}
