import { readFileSync } from 'node:fs'

/** The kernel counts processor time in hundredths of a second (its USER_HZ). */
const TICK = 10

/** What a process used so far: processor time in milliseconds, and the memory it holds now in megabytes. Linux only. */
export function usageOf(pid: number): { cpu: number; memory: number } {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name of the program, in brackets, may hold spaces: the fields are counted from behind it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const cpu = (Number(fields[11]) + Number(fields[12])) * TICK
  const memory = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return { cpu, memory: Math.round(Number(memory) / 1024) }
}
