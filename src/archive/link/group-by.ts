/**
 * Elements by a key, keys and elements in the order of the input.
 *
 * @param elements what is grouped
 * @param keyOf its key
 * @example
 * groupBy(['ab', 'ac', 'b'], (word) => word[0]).get('a') // ['ab', 'ac']
 */
export function groupBy<Element, Key>(
  elements: Iterable<Element>,
  keyOf: (element: Element) => Key
): Map<Key, Element[]> {
  const groups = new Map<Key, Element[]>()
  for (const element of elements) {
    const key = keyOf(element)
    const group = groups.get(key)
    if (group) group.push(element)
    else groups.set(key, [element])
  }
  return groups
}
