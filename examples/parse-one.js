// Reads one entry and prints who published what, the facts, and the words that each fact rests on.
import {readFile} from 'node:fs/promises'
import {parseDisclosure} from 'incident-disclosure'

const path = process.argv[2] ?? 'examples/archive/2031/06/04_架空物流株式会社.md'
const markdown = await readFile(path, 'utf8')
const {publication, facts, phases, services} = parseDisclosure(markdown, {path})

console.log(`${publication.publishedOn} ${publication.organizations.join('、')}: ${publication.title}`)
console.log(`leak: ${facts.leak.code}`)
for (const {code, evidence} of facts.causes) {
  for (const {position, rule} of evidence) {
    const words = markdown.slice(position.start.offset, position.end.offset)
    console.log(`cause: ${code}, by 「${words}」 in line ${position.start.line} (${rule})`)
  }
}
for (const {value, unit, qualifier} of facts.affectedCounts) console.log(`affected: ${value} ${unit} (${qualifier})`)
for (const {name, status, startsOn} of phases) console.log(`phase: ${name}, ${status}, from ${startsOn}`)
for (const {name, status} of services) console.log(`service: ${name}, ${status}`)
