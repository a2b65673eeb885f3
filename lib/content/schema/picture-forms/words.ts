import { inlineMarkdown, line } from '../basic-fields';

/** What stands around every picture. */
export const pictureWords = {
  title: line.describe('What the picture shows, as a heading.'),
  caption: inlineMarkdown.describe('How to read it and whom it is about.'),
};

/** The names of two groups that a picture sets side by side. */
export const groups = {
  treated: line.describe('The name of the treated group, as in the legend.'),
  compared: line.describe('The name of the comparison group, as in the legend.'),
};

/** How sure we are, where no figure's own grade says it. */
export const sure = inlineMarkdown.describe('How sure we are of what it shows, in one sentence.');
