type InlineProseProps = {
  html: string;
  /** The element that holds the line; one that is there anyway spares the page a span. */
  as?: 'span' | 'p' | 'li' | 'dd';
  className?: string;
};

/** One rendered line, such as a key message. */
export function InlineProse({ html, as: Holder = 'span', className }: InlineProseProps) {
  return <Holder className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}
