/** The site's mark in a square of 32: two mirror-image leaves, as ketamine's two mirror-image molecules; one is filled, one is drawn with a line of `lineWidth`. */
export const markPaths = {
  filled: 'M15 4v24C7 27 3 22 3 16S7 5 15 4Z',
  outlined: 'M18 5.2c7 1 10 5.8 10 10.8s-3 9.8-10 10.8Z',
  lineWidth: 2.4,
} as const;
