import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { freePort } from './free-port.ts'

/** Whether this machine has a Redis server (Debian's package `redis-server`). */
export const hasRedis: boolean = spawnSync('redis-server', ['--version']).status === 0

export interface RedisServer {
  url: string
  port: number
  stop: () => Promise<void>
  /** It takes connections and commands, and answers none of them until `thaw`. */
  freeze: () => void
  thaw: () => void
}

/** A Redis server of a test's own: on the loopback address, with nothing on disk. */
export async function startRedis(port?: number): Promise<RedisServer> {
  const at = port ?? (await freePort())
  const child = spawn('redis-server', [
    '--port',
    String(at),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
  ])
  let output = ''
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (piece) => {
      output += piece
      if (output.includes('Ready to accept connections')) resolve()
    })
    child.on('exit', () => reject(new Error(`redis-server did not start:\n${output}`)))
  })
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  const freeze = () => void child.kill('SIGSTOP')
  const thaw = () => void child.kill('SIGCONT')
  return { url: `redis://127.0.0.1:${at}`, port: at, stop, freeze, thaw }
}
