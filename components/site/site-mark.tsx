import { markPaths } from './mark-paths';

/** The site's mark. Decoration beside words. `size` is in pixels. */
export function SiteMark({ size = 32 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" className="shrink-0">
      <path d={markPaths.filled} fill="currentColor" />
      <path d={markPaths.outlined} fill="none" stroke="currentColor" strokeWidth={markPaths.lineWidth} />
    </svg>
  );
}
