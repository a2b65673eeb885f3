import { listTexts } from './key-texts';
import type { KeyPath } from './read/parse-yaml';

/** The kinds of figure that a picture draws. */
export type DrawnKind = 'outcome' | 'cost' | 'route';

/** Which keys of a picture name figures, at whatever depth, and of which kind. */
export const figureKeys: Readonly<Record<string, DrawnKind>> = {
  outcome: 'outcome',
  outcomes: 'outcome',
  benefits: 'outcome',
  harms: 'outcome',
  cost: 'cost',
  route: 'route',
  sessions: 'route',
  aWeek: 'route',
};

/** A figure that a picture names, and where. */
export type NamedFigure = { kind: DrawnKind; id: string; path: KeyPath };

/** Every figure that a picture names, in order. */
export function listNamedFigures(fields: object): NamedFigure[] {
  return listTexts(fields).flatMap(({ key, text, path }) => {
    const kind = Object.hasOwn(figureKeys, key) ? figureKeys[key] : undefined;
    return kind === undefined ? [] : [{ kind, id: text, path }];
  });
}
