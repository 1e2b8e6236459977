import {setFlagsFromString} from 'node:v8'

/**
 * Has V8 collect garbage when the heap has grown by six tenths; by default it waits until the heap is four times as large
 * as what is in use. The whole process is meant, so that this is for a command and not for the library.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=60')
}
