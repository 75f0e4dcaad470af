// Imports what it is given, and prints how long that took and what the process weighs then.
const [specifier = ''] = process.argv.slice(2)
const start = performance.now()
if (specifier !== '') await import(specifier)
const milliseconds = performance.now() - start
process.stdout.write(JSON.stringify({ milliseconds, mebibytes: process.memoryUsage.rss() / 2 ** 20 }))
process.exit(0)
