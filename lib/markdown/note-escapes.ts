import type { directiveFromMarkdown } from 'mdast-util-directive';

/** Keeps in the data of a text at which of its places stand signs that were written with a backslash: they are meant as they stand. */
export const noteEscapes: ReturnType<typeof directiveFromMarkdown> = {
  exit: {
    // The sign comes next, so it will stand at the end of what its text holds so far.
    escapeMarker() {
      const text = this.stack.at(-1);
      if (text?.type !== 'text') return;
      text.data = { ...text.data, escaped: [...(text.data?.escaped ?? []), text.value.length] };
    },
  },
};
