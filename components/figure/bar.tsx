/** Outlines stay as thick as they are when a bar is stretched; as an attribute, since HTML checkers do not know it in styles. */
const evenLine = { vectorEffect: 'non-scaling-stroke' } as const;

/** A bar on a scale that begins at 0, with its words after it. What a range may add has a broken outline. */
export function Bar({ from = 0, to, upTo = to, scale, className, words }: BarProps) {
  const share = (amount: number): number => Math.round((amount * 1000) / scale) / 10;
  return (
    <span className="flex items-center gap-3 small drawn">
      <svg
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        height="14"
        aria-hidden="true"
        className="min-w-0 flex-1 bar-track"
      >
        <rect {...evenLine} x={share(from)} width={share(to - from)} height="6" className={className} />
        {upTo > to && (
          <rect {...evenLine} x={share(to)} width={share(upTo - to)} height="6" className="bar-maybe" />
        )}
      </svg>
      <span className="w-28 shrink-0 text-ink">{words}</span>
    </span>
  );
}

type BarProps = {
  from?: number;
  to: number;
  /** Up to where it may reach, where a figure is a range. */
  upTo?: number;
  /** What the whole width stands for. */
  scale: number;
  className: 'bar-treated' | 'bar-compared';
  words: string;
};
