// Ties the reports of an archive into incidents and prints the course of those that have several reports.
import {describeCourse, linkDisclosures} from 'incident-disclosure/link'
import {readArchive} from 'incident-disclosure/node'

const disclosures = []
for await (const {path, disclosure, problem} of readArchive(process.argv[2] ?? 'examples/archive')) {
  if (disclosure) disclosures.push(disclosure)
  else console.error(`${path}: ${problem.reason}`)
}

for (const {members, organizations} of linkDisclosures(disclosures).incidents) {
  if (members.length === 1) continue
  const reports = disclosures.filter(({path}) => path !== null && members.includes(path))
  const {view, steps} = describeCourse(reports)
  console.log(`${organizations.join('、')}: ${members.length} reports, leak ${view.facts.leak.current}`)
  for (const {newer, phases, services, counts, facts} of steps) {
    console.log(newer.publishedOn)
    for (const {name, progress} of phases) console.log(`  phase ${name}: ${progress ?? 'changed'}`)
    for (const {name, from, to} of services) console.log(`  service ${name}: ${from?.status} → ${to?.status}`)
    for (const {from, to} of counts) console.log(`  affected: ${from?.value} → ${to?.value} ${to?.unit}`)
    for (const {fact, from, to} of facts) console.log(`  ${fact}: ${from ?? 'nothing said'} → ${to}`)
  }
}
