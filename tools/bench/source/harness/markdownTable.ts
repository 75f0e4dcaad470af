import { isReached, type Row } from './row.js'

/** Writes rows as a table: with verdicts where `judges` is set. */
export function markdownTable(rows: readonly Row[], judges: boolean): string {
  const head = ['work', 'unit', 'Whimbrel', 'best peer', 'ratio', ...(judges ? ['goal', 'reached'] : [])]
  const lines = rows.map((row) => [
    row.note === undefined ? row.work : `${row.work}<br>(${row.note})`,
    row.unit,
    number(row.ours),
    row.peerValue === undefined ? '' : `${row.bestPeer ?? ''} ${number(row.peerValue)}`,
    row.ratio === undefined ? '' : `${number(row.ratio)}x`,
    ...(judges ? [goal(row), verdict(row)] : []),
  ])
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}

function goal({ goal: wanted }: Row): string {
  if (wanted === undefined) return ''
  return 'atMost' in wanted ? `at most ${wanted.atMost}` : `${wanted.atLeastTimes}x`
}

function verdict(row: Row): string {
  const reached = isReached(row)
  if (reached === undefined) return ''
  return reached ? 'yes' : '**no**'
}

/** A number with three significant digits. */
function number(value: number): string {
  return value >= 1000 ? Math.round(value).toLocaleString('en-US') : String(Number(value.toPrecision(3)))
}
