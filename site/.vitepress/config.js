import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'

/** @param {string} path */
const built = (path) => fileURLToPath(new URL(`../../build/docs/${path}`, import.meta.url))
const sidebar = built('pages/sidebar.json')
if (!existsSync(sidebar)) throw new Error('The pages are not written yet: npm run docs writes and builds them.')

const GUIDES = [
  ['Installation', 'installation'],
  ['First client', 'first-client'],
  ['Sign-in', 'sign-in'],
  ['Sending messages', 'messages'],
  ['Writing a bot', 'bots'],
  ['Invite links and join requests', 'invite-links'],
  ['Updates and delivery guarantees', 'updates'],
  ['Storage', 'storage'],
  ['Errors and limits', 'errors'],
  ['Testing offline', 'testing'],
  ['Testing with faults', 'faults'],
  ['Proxies', 'proxies'],
  ['Raw API', 'raw-api'],
  ['Coming from other libraries', 'other-libraries'],
]

export default defineConfig({
  title: 'Whimbrel',
  description: 'A Telegram client library for TypeScript with a Telegram in the box.',
  lang: 'en',
  srcDir: built('pages'),
  outDir: built('site'),
  cacheDir: built('cache'),
  srcExclude: ['public/**'],
  metaChunk: true,
  buildConcurrency: 8,
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  themeConfig: {
    nav: [
      { text: 'Guides', link: '/guides/installation', activeMatch: '^/guides/' },
      { text: 'Reference', link: '/reference/', activeMatch: '^/reference/' },
      { text: 'Raw API', link: '/tl/index.html', target: '_self' },
    ],
    sidebar: {
      '/guides/': [{ text: 'Guides', items: GUIDES.map(([text, name]) => ({ text, link: `/guides/${name}` })) }],
      '/reference/': JSON.parse(readFileSync(sidebar, 'utf8')),
    },
    search: {
      provider: 'local',
      options: {
        miniSearch: { searchOptions: { boost: { title: 6, titles: 2, text: 1 }, prefix: true, fuzzy: 0.1 } },
      },
    },
    outline: [2, 3],
    externalLinkIcon: true,
  },
})
