/** What a text carries once it is rendered; most lists ask for none of it, so a record works it out when it is asked. */
export const renderedParts = ['introduction', 'sections', 'headings', 'sources', 'terms'] as const;
