import {describe} from 'vitest'
import {clockTimeSchema, partialDateSchema} from '../../src/schema/index.ts'
import {accepts, refuses} from './check.ts'

describe('partialDateSchema', () => {
  accepts(partialDateSchema, ['2025', '2025-10', '2025-01-31', '2025-04-30', '2024-02-29', '2000-02-29', '2025-02-28'])
  refuses(partialDateSchema, [
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-13',
    '2025-00',
    '2025-00-10',
    '2025-10-00'
  ])
  refuses(partialDateSchema, ['', '25', '0000', '20251019', '2025-1', '2025-1-9', '2025/10/19', '2025-10-19T00:00:00'])
  refuses(partialDateSchema, ['２０２５', ' 2025', '2025\n', '2025-', '12025', 2025, null, undefined])
})

describe('clockTimeSchema', () => {
  accepts(clockTimeSchema, ['00:00', '09:30', '23:59'])
  refuses(clockTimeSchema, ['24:00', '9:30', '09:60', '09:30:00', '0930', '', '１０:００', '09:30\n', null, 930])
})
