type BlankLinesProps = { sheet: string; count: number; heading: string; label: string };

/** Empty lines for what the reader adds, on the screen or with a pen. */
export function BlankLines({ sheet, count, heading, label }: BlankLinesProps) {
  if (count === 0) return null;
  return (
    <div className="blanks">
      <h4 className="mt-4 title-small">{heading}</h4>
      {Array.from({ length: count }, (_, place) => place + 1).map((place) => (
        <textarea
          key={place}
          rows={1}
          id={`${sheet}-own-${place}`}
          aria-label={`${label} ${place}`}
          className="blank-line tap w-full"
        />
      ))}
    </div>
  );
}
