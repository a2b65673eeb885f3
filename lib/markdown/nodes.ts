import type { Literal, Node } from 'unist';

/** The kinds of figure that text can print. */
export const figureKinds = ['outcome', 'cost', 'route'] as const;
/** A kind of figure that text can print. */
export type FigureKind = (typeof figureKinds)[number];
/** Which part of an outcome is printed; the whole sentence when absent. */
export type FigurePart = 'value' | 'comparison';

/** `[@one; @two]`: a place that cites sources. */
export interface Citation extends Node {
  type: 'citation';
  ids: string[];
}

/** `[[slug]]` or `[[slug|words shown]]`: a word explained in the glossary. */
export interface GlossaryLink extends Node {
  type: 'glossaryLink';
  slug: string;
  shown?: string;
}

/** `{{outcome:slug}}`: a figure printed from its file, with its citation. */
export interface FigureValue extends Node {
  type: 'figureValue';
  kind: FigureKind;
  id: string;
  part?: FigurePart;
}

/** Something that looks like a mark and is not one; the checks report it. */
export interface BrokenMark extends Literal {
  type: 'brokenMark';
  value: string;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: Citation;
    glossaryLink: GlossaryLink;
    figureValue: FigureValue;
    brokenMark: BrokenMark;
  }
  interface RootContentMap {
    citation: Citation;
    glossaryLink: GlossaryLink;
    figureValue: FigureValue;
    brokenMark: BrokenMark;
  }
  interface TextData {
    /** The places in its value of signs that were written with a backslash. */
    escaped?: number[];
  }
  interface HeadingData {
    /** The stable id written as `{#id}` after the heading. */
    id?: string;
  }
}
