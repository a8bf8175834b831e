// Compiles and starts the program: `npm start`, `npm start -- repl`. Not npm's own "prestart", for where the scripts of
// packages are not run when they are installed (.npmrc), npm does not run that either.
import { spawnSync } from 'node:child_process'

const compiler = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']
const { status } = spawnSync(process.execPath, compiler, { stdio: 'inherit' })
if (status === 0) await import('../dist/main.js')
else process.exitCode = 1
