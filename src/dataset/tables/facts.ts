import {causeCodes, dataItemCodes, reportedToCodes} from '../../lexicon/fact-codes.ts'
import {qualifiers} from '../../schema/codes.ts'
import type {AffectedCount, CauseFact, DataItemFact, ReportedToFact} from '../../schema/facts.ts'
import {evidenceColumn} from '../spans.ts'
import {column, defineEntryTable} from '../table.ts'

export const affectedCounts = defineEntryTable<AffectedCount>({
  name: 'affected_counts',
  description: 'Numbers of persons, records, accounts or organisations whose information is concerned.',
  items: ({facts}) => facts.affectedCounts,
  columns: [
    column('value', 'integer', 'The number, multiplied out.', ({value}) => value),
    column('unit', 'string', 'What is counted, as written: 名, 人, 件, 社.', ({unit}) => unit),
    column('qualifier', 'string', 'How the number is meant.', ({qualifier}) => qualifier, qualifiers),
    evidenceColumn('evidence', 'the number', ({evidence}) => evidence)
  ]
})

export const causes = defineEntryTable<CauseFact>({
  name: 'causes',
  description: 'Kinds of event that an entry states, confirmed or suspected; each kind once.',
  items: ({facts}) => facts.causes,
  columns: [
    column('code', 'string', 'Kind of event.', ({code}) => code, causeCodes),
    evidenceColumn('evidence', 'it', ({evidence}) => evidence)
  ]
})

export const dataItems = defineEntryTable<DataItemFact>({
  name: 'data_items',
  description: 'Kinds of information that leaked or may have leaked.',
  items: ({facts}) => facts.dataItems,
  columns: [
    column('code', 'string', 'Kind of information.', ({code}) => code, dataItemCodes),
    column('label', 'string', 'The kind as written.', ({text}) => text),
    evidenceColumn('evidence', 'it', ({evidence}) => evidence)
  ]
})

export const reportedTo = defineEntryTable<ReportedToFact>({
  name: 'reported_to',
  description: 'Bodies that were informed or consulted; each kind once.',
  items: ({facts}) => facts.reportedTo,
  columns: [
    column('code', 'string', 'Kind of body.', ({code}) => code, reportedToCodes),
    evidenceColumn('evidence', 'it', ({evidence}) => evidence)
  ]
})
