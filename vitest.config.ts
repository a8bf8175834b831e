import { availableParallelism } from 'node:os'
import { configDefaults, defineConfig } from 'vitest/config'

/** The fault tests kill processes, take networks away and wait: they run by themselves (`npm run test:faults`). */
const isFaults = process.env.FAULTS !== undefined

export default defineConfig({
  test: {
    include: [isFaults ? 'test/faults/**/*.test.ts' : 'test/**/*.test.ts'],
    exclude: isFaults ? configDefaults.exclude : [...configDefaults.exclude, 'test/faults/**'],
    // Many tests wait for processes and times: one file more than there are processors keeps them all at work.
    maxWorkers: availableParallelism() + 1,
    // For slow machines with much else to do: no test takes so long.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
