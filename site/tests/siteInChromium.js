import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

// Looks at the built site in a real Chromium. It is not part of npm test, since it needs the site and a browser:
// npm run docs builds the one; CHROMIUM names the other where it is in none of the usual places.

const site = fileURLToPath(new URL('../../build/docs/site', import.meta.url))
const browsers = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' }

/** @type {import('playwright-core').Browser} */
let browser
/** @type {string} */
let address
const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
  const file = join(site, path.endsWith('/') ? `${path}index.html` : path)
  const found = [file, `${file}.html`].find((candidate) => extname(candidate) !== '' && existsSync(candidate))
  if (found === undefined) return response.writeHead(404).end()
  return response.writeHead(200, { 'content-type': types[extname(found)] ?? 'text/plain' }).end(readFileSync(found))
})

before(async () => {
  assert.ok(existsSync(join(site, 'index.html')), 'The site is not built: run npm run docs first.')
  const executablePath = browsers.find((path) => path !== undefined && existsSync(path))
  assert.ok(executablePath, 'There is no Chromium: install it, or name it in CHROMIUM.')
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${server.address().port}`
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
})

after(async () => {
  await browser?.close()
  server.close()
})

/** Opens a page and collects what should not happen: errors, failed requests, requests to anywhere else. */
async function open(path, options = {}) {
  const page = await browser.newPage(options)
  const faults = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:')) faults.push(request.url())
  })
  await page.goto(address + path, { waitUntil: 'networkidle' })
  return { page, faults }
}

test('the page of createInviteLink shows its five parameters, its result and both forms of its syntax', async () => {
  const { page, faults } = await open('/reference/methods/createInviteLink.html')
  const parameters = page.locator('h2#parameters + ul > li')
  assert.deepEqual(await parameters.locator('strong').allTextContents(), [
    'chatId',
    'title',
    'expireAt',
    'limit',
    'requireApproval',
  ])
  assert.match((await parameters.nth(1).textContent()) ?? '', /title\?: string/)
  const syntax = (await page.locator('h2#syntax + div code').textContent()) ?? ''
  assert.match(syntax, /await client\.createInviteLink\(chatId\)\n/)
  assert.match(syntax, /title,\s+expireAt,\s+limit,\s+requireApproval,/)
  await page.locator('h2#result + p a').click()
  await page.waitForURL('**/reference/types/InviteLink.html')
  assert.equal((await page.locator('h1').textContent())?.trim().startsWith('InviteLink'), true)
  assert.deepEqual(faults, [])
  await page.close()
})

test('the search finds createInviteLink', async () => {
  const { page, faults } = await open('/')
  await page.locator('#local-search button').first().click()
  await page.locator('#localsearch-input').fill('createInviteLink')
  const first = page.locator('#localsearch-list .result').first()
  await first.waitFor()
  assert.match((await first.textContent()) ?? '', /createInviteLink/)
  await first.click()
  await page.waitForURL('**/createInviteLink.html*')
  assert.deepEqual(faults, [])
  await page.close()
})

test('every page that the reference and the guides link to is there, and none is wider than a phone', async () => {
  const { page, faults } = await open('/reference/', { viewport: { width: 390, height: 800 } })
  const methods = await page.locator('.vp-doc a[href]').evaluateAll((links) => links.map((link) => link.href))
  assert.ok(methods.length > 30)
  const paths = ['/', '/reference/events.html', '/reference/errors.html', '/guides/invite-links.html', '/tl/index.html']
  for (const path of [...paths, ...new Set(methods.map((href) => new URL(href).pathname))]) {
    await page.goto(address + path, { waitUntil: 'load' })
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    assert.ok(width <= 390, `${path} is ${width} pixels wide`)
  }
  assert.deepEqual(faults, [])
  await page.close()
})

test('the raw API finds a function by name and leads to it', async () => {
  const { page, faults } = await open('/tl/index.html')
  await page.locator('#search').fill('exportChatInvite')
  const shown = page.locator('#names li:not([hidden]) a')
  assert.deepEqual(await shown.allTextContents(), ['messages.exportChatInvite'])
  await shown.click()
  assert.match((await page.locator('section:target pre').textContent()) ?? '', /usage_limit:flags\.1\?int/)
  assert.deepEqual(faults, [])
  await page.close()
})

test('every page is there in Markdown, and llms.txt names them', async () => {
  const text = await (await fetch(`${address}/llms.txt`)).text()
  const paths = [...text.matchAll(/\]\((\/[^)]+)\)/g)].map(([, path]) => path)
  assert.ok(paths.length > 40)
  for (const path of paths) {
    const response = await fetch(address + path)
    assert.equal(response.status, 200, path)
    assert.match(await response.text(), /^# /, path)
  }
})
