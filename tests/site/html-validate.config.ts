import type { ConfigData } from 'html-validate';

/** The rules that published HTML is held to: the recommended ones, but for those that a reason beside them switches off. */
export const htmlRules: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // The writer of pages puts `hidden=""` for `hidden`, and `open=""` for `open`; browsers read both as the same.
    'attribute-empty-style': 'off',
    'attribute-boolean-style': ['error', { style: 'empty' }],
    // A title is the whole question and then the site's name; what is cut off in a list of results is the name.
    'long-title': 'off',
    // A number may break on a narrow screen with wide letters, and one that is copied holds plain signs.
    'tel-non-breaking': 'off',
  },
};
