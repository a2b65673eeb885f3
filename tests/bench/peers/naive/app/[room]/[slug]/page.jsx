import { allPages } from '../../../.contentlayer/generated/index.mjs';

export const dynamicParams = false;

export const generateStaticParams = () =>
  allPages.map(({ _raw }) => {
    const [room, slug] = _raw.flattenedPath.split('/');
    return { room, slug };
  });

const find = ({ room, slug }) => allPages.find(({ _raw }) => _raw.flattenedPath === `${room}/${slug}`);

export async function generateMetadata({ params }) {
  const { title, description } = find(await params);
  return { title, description };
}

export default async function Page({ params }) {
  const { title, body } = find(await params);
  return (
    <main>
      <h1>{title}</h1>
      <div dangerouslySetInnerHTML={{ __html: body.html }} />
    </main>
  );
}
