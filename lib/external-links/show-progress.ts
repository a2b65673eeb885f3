/** Where progress is shown: one line that changes on a terminal, a line now and then elsewhere. */
type Screen = { isTTY?: boolean; write: (text: string) => unknown };

/** How many addresses lie between two lines of a log. */
const step = 50;

/** Shows how many of `total` addresses have been asked for, each time it is called with a new count. */
export function showProgress(total: number, screen: Screen): (asked: number) => void {
  return (asked) => {
    const words = `${asked} of ${total} addresses asked for`;
    if (screen.isTTY) screen.write(`\r${words}${asked === total ? '\n' : ''}`);
    else if (asked % step === 0) screen.write(`${words}\n`);
  };
}
