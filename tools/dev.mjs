// Compiles on every change and restarts the program: `npm run dev -- repl`, `npm run dev -- bot`.
import { spawn } from 'node:child_process'

const run = (command, args) => spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })

const build = run('npx', ['tsc', '-p', 'tsconfig.build.json'])
build.on('exit', () => {
  const compiler = run('npx', ['tsc', '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'])
  const program = run(process.execPath, [
    '--watch-path=dist',
    '--watch-preserve-output',
    'dist/main.js',
    ...process.argv.slice(2),
  ])
  const stop = () => {
    compiler.kill()
    program.kill()
  }
  program.on('exit', stop)
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
})
