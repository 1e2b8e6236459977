import {defineConfig} from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    link: 'src/link.ts',
    node: 'src/node.ts',
    remark: 'src/remark.ts',
    cli: 'src/cli/main.ts',
    'archive-worker': 'src/archive/read/archive-worker.ts',
    'dataset-worker': 'src/dataset/dataset-worker.ts'
  },
  format: ['esm'],
  target: 'node20',
  dts: {entry: {index: 'src/index.ts', link: 'src/link.ts', node: 'src/node.ts', remark: 'src/remark.ts'}},
  clean: true,
  sourcemap: true
})
