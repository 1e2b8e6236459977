import {defineConfig} from 'tsup'

const entries = {index: 'src/index.ts', link: 'src/link.ts', node: 'src/node.ts', remark: 'src/remark.ts'}

export default defineConfig({
  entry: {
    ...entries,
    // No entries of the package: they keep reader and linter in files of their own, so that a bundler takes these alone.
    'parse-disclosure': 'src/parse-disclosure.ts',
    'free-text': 'src/free-text.ts',
    'validate-disclosure': 'src/validate-disclosure.ts',
    cli: 'src/cli/main.ts',
    'archive-worker': 'src/archive/read/archive-worker.ts',
    'dataset-worker': 'src/dataset/dataset-worker.ts'
  },
  format: ['esm'],
  target: 'node20',
  removeNodeProtocol: false,
  dts: {entry: entries},
  clean: true,
  esbuildOptions(options) {
    // Japanese as it is: half the size of its escapes.
    options.charset = 'utf8'
  }
})
