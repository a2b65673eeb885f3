import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type CustomElement<Own = object> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & Own;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'contents-list': CustomElement;
      'dated-words': CustomElement<{ until: string }>;
      'faq-search': CustomElement<{ index?: string }>;
      'share-bar': CustomElement<{ address: string; name: string }>;
    }
  }
}
