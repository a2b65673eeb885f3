import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type CustomElement<Own = object> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & Own;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'answer-list': CustomElement;
      'contents-list': CustomElement;
      'faq-search': CustomElement<{ index?: string }>;
      'review-dates': CustomElement<{ due: string }>;
      'saved-list': CustomElement;
      'share-bar': CustomElement;
    }
  }
}
