/** A table as Markdown, its columns as wide as their widest cell. */
export function table(title: string, head: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const cells = [head, ...rows].map((row) => row.map(String))
  const width = head.map((_, i) => Math.max(3, ...cells.map((row) => row[i]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    `| ${width.map((size, i) => (i === 0 ? (row[i] ?? '').padEnd(size) : (row[i] ?? '').padStart(size))).join(' | ')} |`
  const rule = `|${width.map((size) => '-'.repeat(size + 2)).join('|')}|`
  return [`## ${title}`, '', line(cells[0] ?? []), rule, ...cells.slice(1).map(line), ''].join('\n')
}
