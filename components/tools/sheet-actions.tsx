/** Where a sheet's script puts what it can do: print, copy, keep and clear. Nothing stands here without it. */
export function SheetActions() {
  return <div className="sheet-actions screen-only" />;
}
