/** The class that writes in each colour; whole names, since the stylesheet holds only those that stand in the code. */
export const textClasses: Readonly<Record<string, string>> = {
  ink: 'text-ink',
  quiet: 'text-quiet',
  link: 'text-link',
  accent: 'text-accent',
  'on-accent': 'text-on-accent',
  clay: 'text-clay',
  urgent: 'text-urgent',
  emergency: 'text-emergency',
  'on-emergency': 'text-on-emergency',
};

/** The class that lays each ground. */
export const groundClasses: Readonly<Record<string, string>> = {
  surface: 'bg-surface',
  raised: 'bg-raised',
  'accent-soft': 'bg-accent-soft',
  'clay-soft': 'bg-clay-soft',
  'urgent-soft': 'bg-urgent-soft',
  'emergency-soft': 'bg-emergency-soft',
  accent: 'bg-accent',
  emergency: 'bg-emergency',
  mark: 'bg-mark',
};

/** The class that draws a line in each colour. */
export const lineClasses: Readonly<Record<string, string>> = {
  edge: 'border-edge',
  focus: 'border-focus',
  accent: 'border-accent',
};
