/**
 * Finds the classes that never stand without one another, so that one name can do for all of them.
 * Gives each class the first of those it always stands with, itself if it is the first or alone.
 */
export function findCompanions(
  classLists: ReadonlySet<string>,
  classes: readonly string[],
): Map<string, string> {
  const places = listPlaces(classLists);
  const firsts = new Map<string, string>();
  return new Map(
    classes.map((name) => {
      const where = places.get(name) ?? name;
      const first = firsts.get(where) ?? name;
      firsts.set(where, first);
      return [name, first] as const;
    }),
  );
}

/** In which of the lists each class stands, as one text to compare. */
function listPlaces(classLists: ReadonlySet<string>): Map<string, string> {
  const places = new Map<string, string>();
  for (const [place, list] of [...classLists].entries())
    for (const name of list.split(' ')) places.set(name, `${places.get(name) ?? ''} ${place}`);
  return places;
}
