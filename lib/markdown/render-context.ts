import type { FigureKind, FigurePart } from './nodes';

/** What a renderer must ask of other files while it renders one. */
export type RenderContext = {
  /** Notes that a source is cited here; returns its number on the page, and an id for this place if it is the first. */
  cite: (sourceId: string) => { number: number; place?: string };
  /** The words that a glossary link shows when its author gave none. */
  nameTerm: (slug: string) => string;
  /** A figure in words, the sources it comes from, and the day after which it may no longer be true. */
  printFigure: (
    kind: FigureKind,
    id: string,
    part: FigurePart | undefined,
  ) => { text: string; sources: string[]; expires?: string | undefined };
};
