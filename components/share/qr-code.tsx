import { toQrCodePath } from '@/lib/permalinks';
import { toQrCode } from '@/lib/qr-code';
import { toAbsoluteUrl } from '@/lib/site';

/** The page's address as a QR code that is fetched only when it is shown or printed. */
export function QrCodePicture({ path }: { path: string }) {
  return (
    // biome-ignore lint/performance/noImgElement: next/image writes a style attribute, which the policy refuses
    <img
      src={toQrCodePath(path)}
      width={120}
      height={120}
      loading="lazy"
      alt="QR code of this page's address"
      className="qr-code"
    />
  );
}

/** The same, drawn into the page, for pages that are read from a file. */
export function QrCodeDrawing({ path }: { path: string }) {
  const { size, path: squares } = toQrCode(toAbsoluteUrl(path));
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      width={120}
      height={120}
      role="img"
      aria-label="QR code of this page's address"
      shapeRendering="crispEdges"
      className="qr-code"
    >
      <path d={squares} />
    </svg>
  );
}
