import { availableParallelism } from 'node:os'
import { configDefaults, defineConfig } from 'vitest/config'

/** The fault tests kill processes, take networks away and wait: they run by themselves (`npm run test:faults`). */
const isFaults = process.env.FAULTS !== undefined

export default defineConfig({
  test: {
    include: [isFaults ? 'test/faults/**/*.test.ts' : 'test/**/*.test.ts'],
    exclude: isFaults ? configDefaults.exclude : [...configDefaults.exclude, 'test/faults/**'],
    // Files share what they load, within a worker: to load it anew for each takes longer than most tests do. So a test leaves
    // nothing behind that others could meet. The fault tests may.
    isolate: isFaults,
    // Where times for short and long texts are compared, the collector of garbage has to work in proportion too: with room for
    // all that a short one leaves behind it would do nothing, and a long one would seem to take more than its share.
    execArgv: isFaults ? ['--max-semi-space-size=1'] : [],
    // One for each processor, none left for others, and one for while the tests of some wait: for a program that starts, or
    // for time to pass.
    maxWorkers: availableParallelism() + 1,
    // For slow machines with much else to do: no test takes so long.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
