import { once } from './once';

/** Adds to a record parts that are worked out together, when one of them is first asked for. */
export function addLazily<Base extends object, Parts extends object>(
  base: Base,
  names: readonly (keyof Parts & string)[],
  work: () => Parts,
): Base & Parts {
  const parts = once(work);
  for (const name of names)
    Object.defineProperty(base, name, { enumerable: true, configurable: true, get: () => parts()[name] });
  return base as Base & Parts;
}

/** A copy of a record in which some parts are others; what nobody has asked for is not worked out for it. */
export function replaceParts<Whole extends object>(record: Whole, parts: Partial<Whole>): Whole {
  const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(record));
  return Object.defineProperties(copy, Object.getOwnPropertyDescriptors(parts)) as Whole;
}
