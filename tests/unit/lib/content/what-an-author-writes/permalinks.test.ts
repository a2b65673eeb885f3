import { refuses } from './refuses';

refuses('a published address that is gone', [
  [
    'page',
    { 'permalinks.txt': '/\n/faq/how-cold/\n' },
    'permalinks.txt:2: "/faq/how-cold/" was published and is gone: add the line "/faq/how-cold/ -> /its/new/address/" so that old links still work',
  ],
  [
    'redirect to nothing',
    { 'permalinks.txt': '/old/ -> /faq/how-cold/\n' },
    'permalinks.txt:1: the redirect of "/old/" leads nowhere: no page "/faq/how-cold/". Did you mean "/faq/how-hot/"?',
  ],
  [
    'a line that was taken out',
    { 'permalinks.txt': '/\n# 2 addresses so far\n' },
    'permalinks.txt:2: a build counted 2 addresses and 1 are left: bring the lines back ("git checkout permalinks.txt"); if they were never published, take this line out',
  ],
]);
