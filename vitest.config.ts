import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // For slow machines with much else to do: no test takes so long.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
