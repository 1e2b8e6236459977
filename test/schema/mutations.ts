type Path = (string | number)[]
type Edit = (holder: Record<string, unknown> | unknown[], key: string | number) => void

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null

/** The path of every value inside `value`, the value itself excluded, in document order. */
export function pathsOf(value: unknown, path: Path = []): Path[] {
  if (!isContainer(value)) return []
  return Object.entries(value).flatMap(([key, child]) => {
    const childPath = [...path, Array.isArray(value) ? Number(key) : key]
    return [childPath, ...pathsOf(child, childPath)]
  })
}

/** A copy in which only what lies on the path is new, `edit` having changed the object that holds its end. */
function editAt(value: unknown, [key, ...rest]: Path, edit: Edit): unknown {
  if (!isContainer(value) || key === undefined) throw new Error('no such path')
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : {...value}
  if (rest.length === 0) edit(copy, key)
  else Reflect.set(copy, key, editAt(Reflect.get(value, key), rest, edit))
  return copy
}

/** A copy with another value at `path`; an own property, whatever the key. */
export function replaceAt(value: unknown, path: Path, replacement: unknown): unknown {
  const descriptor = {value: replacement, enumerable: true, writable: true, configurable: true}
  return editAt(value, path, (holder, key) => Object.defineProperty(holder, key, descriptor))
}

/** A copy without the key or item at `path`. */
export function removeAt(value: unknown, path: Path): unknown {
  return editAt(value, path, (holder, key) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1)
    else Reflect.deleteProperty(holder, key)
  })
}
