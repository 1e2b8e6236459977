import {defineConfig} from 'tsup'

/** The benchmarks as JavaScript: a child process and the threads of `writeDataset` need files to start from. */
export default defineConfig({
  entry: {
    main: 'test/bench/main.ts',
    child: 'test/bench/child.ts',
    'parts-bench': 'test/bench/parts-bench.ts',
    // Without it `dataset` would read in one thread, however many are asked for.
    'dataset-worker': 'src/dataset/dataset-worker.ts'
  },
  format: ['esm'],
  target: 'node20',
  outDir: 'node_modules/.cache/bench',
  silent: true,
  // Every reader is loaded from node_modules alike; else tsup would bundle the development dependencies alone.
  skipNodeModulesBundle: true
})
