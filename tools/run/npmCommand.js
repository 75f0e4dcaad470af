/**
 * The npm that runs this script, else the one on the path.
 *
 * @returns {[string, ...string[]]}
 */
export function npmCommand() {
  const running = process.env['npm_execpath']
  return running !== undefined && running.endsWith('.js') ? [process.execPath, running] : ['npm']
}
