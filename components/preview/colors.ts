/** The paper and ink of everything drawn, as in `app/styles/theme.css`: pictures cannot read the theme. */
export const colors = { paper: '#fbf8f1', ink: '#1d2828', quiet: '#445050', accent: '#0a4d48' } as const;
