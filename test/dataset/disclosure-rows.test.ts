import {expect, it} from 'vitest'
import {disclosureRow, withIncident} from '../../src/dataset/tables/disclosures.ts'
import {reportAt} from '../archive/reports.ts'

it('gets its incident where a text looks like the column', () => {
  const path = '2031/04/05_"incident_id":"".md'
  const row = disclosureRow(path, reportAt(path, {title: '"incident_id":""', organization: '架空商事株式会社'}), false)
  const incidentId = '2031-04-05-"$&"'
  expect(JSON.parse(withIncident(JSON.stringify(row), incidentId))).toEqual({...row, incident_id: incidentId})
})
