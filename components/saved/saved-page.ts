/** A page that can be kept, as the list names it. */
export type SavedPage = {
  /** Its address without the outer slashes. */
  id: string;
  title: string;
  /** What kind of page it is, in a reader's words. */
  kind: string;
};

/** Every page that can be kept, and where those have gone that moved: new names by the old ones. */
export type SavedIndex = { pages: SavedPage[]; moved: Record<string, string> };
