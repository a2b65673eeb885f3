const states = [
  { name: 'at rest', shown: undefined },
  { name: 'under the pointer', shown: 'hover' },
  { name: 'with the focus', shown: 'focus' },
];

/** What can be pressed or filled in, in each state. They lead nowhere but here. */
export function ControlStates() {
  return (
    <>
      {states.map(({ name, shown }) => (
        <div key={name} className="mt-4 flex flex-wrap items-center gap-6">
          <p className="w-full small text-quiet">{name}</p>
          <a href="#controls" className="tap" data-shown={shown}>
            Read more about this
          </a>
          <a href="#controls" className="button tap" data-shown={shown}>
            Button
          </a>
          <div className="ways">
            <a href="#controls" data-shown={shown}>
              Way to share
            </a>
          </div>
          <input
            type="text"
            aria-label={`Field ${name}`}
            defaultValue="Field"
            autoComplete="off"
            data-shown={shown}
            className="field screen-only"
          />
        </div>
      ))}
    </>
  );
}
