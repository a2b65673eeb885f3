/** The permanent link after a heading, as lib/markdown writes it after the headings of a text. */
export function Permalink({ id, title }: { id: string; title: string }) {
  return (
    <a href={`#${id}`} className="permalink screen-only" aria-label={`Link to “${title}”`}>
      #
    </a>
  );
}
