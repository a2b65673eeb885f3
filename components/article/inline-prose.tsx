/** One rendered line, such as a key message. */
export function InlineProse({ html }: { html: string }) {
  return <span dangerouslySetInnerHTML={{ __html: html }} />;
}
