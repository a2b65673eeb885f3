/** How many dots stand in each row, and the length of the dash that draws them. */
type Rows = { columns: number };

/** Dots in rows, each the round end of a dash without length: the large ones counted, those a range may add of middle size, the rest small. */
export function Dots({ total, columns, counted, upTo = counted }: DotsProps) {
  const rows = Math.ceil(total / columns);
  return (
    <svg
      viewBox={`-.5 -.5 ${columns} ${rows}`}
      width={columns * 13}
      height={rows * 13}
      className="dots"
      aria-hidden="true"
    >
      <path d={drawDots(total, { columns })} />
      {upTo > counted && <path className="maybe-dots" d={drawDots(upTo, { columns })} />}
      {counted > 0 && <path className="counted-dots" d={drawDots(counted, { columns })} />}
    </svg>
  );
}

/** The path of the first so many dots of a grid, row by row, one unit apart. Each row ends just past its last dot, so that it is drawn. */
export function drawDots(count: number, { columns }: Rows): string {
  const full = Math.floor(count / columns);
  const rest = Math.round(count - full * columns);
  const rows = Array.from({ length: full }, (_, row) => `M0 ${row}h${columns - 0.9}`);
  return [...rows, ...(rest > 0 ? [`M0 ${full}h${rest - 0.9}`] : [])].join('').replaceAll('0.', '.');
}

type DotsProps = {
  total: number;
  columns: number;
  /** How many of them are large, from the first on. */
  counted: number;
  /** Up to where it may reach, where a figure is a range. */
  upTo?: number;
};
