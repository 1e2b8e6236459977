import {expect, it} from 'vitest'
import * as node from '../src/node.ts'

it('exports exactly this', () => {
  expect(Object.keys(node).sort()).toEqual(['DatasetError', 'datasetFormats', 'readArchive', 'writeDataset'])
})
