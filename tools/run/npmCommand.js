/**
 * The npm that runs this script, else the one on the path.
 *
 * @returns {[string, ...string[]]}
 */
export function npmCommand() {
  const running = process.env['npm_execpath']
  return running?.endsWith('.js') ? [process.execPath, running] : ['npm']
}
