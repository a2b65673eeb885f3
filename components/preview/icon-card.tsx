import { markPaths } from '@/components/site/mark-paths';
import { site } from '@/lib/site';
import { colors } from './colors';

/** How much of an icon's side the mark takes, so that round masks leave it whole. */
const share = 0.72;

/** The mark on its ground, filling the whole picture: systems cut icons to their own shape. */
export function IconCard({ size }: { size: number }) {
  const side = Math.round(size * share);
  const { filled, outlined, lineWidth } = markPaths;
  return (
    <div
      style={{
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        width: '100%',
        height: '100%',
        background: colors.accent,
      }}
    >
      <svg viewBox="0 0 32 32" width={side} height={side} aria-hidden="true">
        <path d={filled} fill={colors.paper} />
        <path d={outlined} fill="none" stroke={colors.paper} strokeWidth={lineWidth} />
      </svg>
    </div>
  );
}

/** The icon as a drawing of any size, with round corners. */
export function renderIconSvg(): string {
  const { filled, outlined, lineWidth } = markPaths;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><title>${site.name}</title>`,
    `<rect width="32" height="32" rx="7" fill="${colors.accent}"/>`,
    `<g transform="translate(3.8 3.8) scale(.76)"><path d="${filled}" fill="${colors.paper}"/>`,
    `<path d="${outlined}" fill="none" stroke="${colors.paper}" stroke-width="${lineWidth}"/></g></svg>\n`,
  ].join('');
}
