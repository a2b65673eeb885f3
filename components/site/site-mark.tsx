/** The site's mark: two mirror-image leaves, as ketamine's two mirror-image molecules. Decoration beside words. `size` is in pixels. */
export function SiteMark({ size = 32 }: { size?: number }) {
  return (
    <svg
      viewBox="0 0 32 32"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
      className="shrink-0"
    >
      <path d="M15 4v24C7 27 3 22 3 16S7 5 15 4Z" fill="currentColor" />
      <path
        d="M18 5.2c7 1 10 5.8 10 10.8s-3 9.8-10 10.8Z"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.4"
      />
    </svg>
  );
}
